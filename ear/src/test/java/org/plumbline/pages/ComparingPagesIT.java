package org.plumbline.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

/** From the overview down to one promise by month, as a contract manager walks it. */
class ComparingPagesIT extends DemonstrationPageTest {
    @Test
    void the_overview_says_who_keeps_what_and_how_sure_that_is() {
        openLoadedOverview("boston");

        assertThat(page.locator(".pl-finding").textContent()).contains("Inspectional Services");
        assertThat(page.locator("#overview tbody tr").count()).isEqualTo(16);
        assertThat(page.locator(".pl-notice").textContent()).contains("PDDL");
        assertThat(page.locator(".pl-header").textContent()).contains("As of 13 January 2016, midnight, stopped");
        assertFirstRate("overview");
    }

    @Test
    void a_filter_stands_in_the_address_and_comes_back_with_it() {
        openLoadedOverview("boston");
        page.locator("#filter-period").selectOption("2015-06");
        page.locator(".pl-filters button").click();
        page.waitForURL("**period=2015-06**");

        assertThat(page.url()).contains("period=2015-06");
        assertThat(page.locator("#filter-period").inputValue()).isEqualTo("2015-06");
        assertThat(page.locator(".pl-finding").textContent()).contains("June 2015");
    }

    @Test
    void the_cases_of_one_payment_group_stand_alone_from_the_overview_down_to_the_month() throws IOException {
        openLoadedOverview("dwp");
        page.locator("#filter-group").selectOption("PG6");
        page.locator(".pl-filters button").click();
        page.waitForURL("**/overview?**group=PG6**");
        assertThat(page.locator(".pl-finding").textContent()).contains("for payment group PG6");
        assertThat(page.locator("#overview tbody tr").count()).isEqualTo(17);
        assertFirstRate("overview-by-group");
        Download file = page.waitForDownload(() -> page.locator(".pl-download").click());
        assertThat(Files.readAllLines(file.path()).get(1))
                .startsWith("Payment group PG6 only. Demonstration data: invented");

        page.locator("#overview tbody th a").first().click();
        page.waitForURL("**/provider?**group=PG6**");
        assertThat(page.locator("#filter-group").inputValue()).isEqualTo("PG6");
        assertThat(page.locator(".pl-finding").textContent()).contains("for payment group PG6");
        page.locator("#promises tbody a").first().click();
        page.waitForURL("**/level?**group=PG6**");
        assertThat(page.locator(".pl-finding").textContent()).contains("for payment group PG6");
        assertThat(page.locator("main a", hasText("missed cases")).count()).isZero();
        assertFirstRate("level-by-group");
        page.locator("#filter-group").selectOption("");
        page.locator(".pl-filters button").click();
        page.waitForURL("**/level?**group=&**");
        assertThat(page.locator("main a", hasText("missed case")).count()).isPositive();
    }

    @Test
    void a_provider_leads_to_its_promise_by_month_and_that_to_its_missed_cases() {
        openLoadedOverview("boston");
        page.locator("#overview a", hasText("Inspectional Services")).click();
        page.waitForURL("**/provider?**");
        assertThat(page.locator("h1").textContent()).isEqualTo("Inspectional Services");
        assertFirstRate("provider");

        page.locator("#promises tbody a").first().click();
        page.waitForURL("**/level?**");
        assertThat(page.locator("#months tbody tr").count()).isEqualTo(6);
        assertThat(page.locator(".pl-chart .point").count()).isEqualTo(6);
        assertFirstRate("level");

        page.locator("main a", hasText("missed cases")).click();
        page.waitForURL("**/work?**");
        assertThat(page.locator("#work tbody tr").count()).isPositive();
    }

    @Test
    void a_table_is_sorted_by_its_heads_with_the_keyboard_and_the_address_says_so() {
        openLoadedOverview("boston");
        Locator head = page.locator("#overview thead th", hasText("Closed on time"));
        assertThat(head.getAttribute("aria-sort")).isEqualTo("none");
        head.locator(".pl-sort").focus();
        page.keyboard().press("Enter");
        page.waitForURL("**sort=**order=ascending**");
        assertThat(head.getAttribute("aria-sort")).isEqualTo("ascending");
        assertThat(ratesClosedOnTime()).hasSizeGreaterThan(3).isSorted();

        head.locator(".pl-sort").focus();
        page.keyboard().press("Enter");
        page.waitForURL("**order=descending**");
        assertThat(ratesClosedOnTime()).hasSizeGreaterThan(3).isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(page.locator("#overview tbody tr").last().textContent()).contains("no cases");
    }

    private List<Double> ratesClosedOnTime() {
        return page.locator("#overview tbody td:nth-child(2) .pl-rate").allTextContents().stream()
                .map(rate -> Double.valueOf(rate.replace("%", "")))
                .toList();
    }

    @Test
    void the_head_of_a_live_page_says_how_old_its_figures_are() {
        openLoadedOverview("dwp");
        Locator age = page.locator("[data-judged]");
        assertThat(age.textContent()).matches("\\d+ (second|minute)s? ago");
        String drawn = age.textContent();
        page.waitForFunction("was => document.querySelector('[data-judged]').textContent !== was", drawn);
        assertThat(page.locator(".pl-header [role=status]").count()).isZero();
    }

    @Test
    void one_dimension_shows_the_promises_of_all_side_by_side() {
        openLoadedOverview("dwp");
        page.locator("#overview thead a.govuk-link").first().click();
        page.waitForURL("**/dimension?**");

        assertThat(page.locator("#dimension tbody tr").count()).isGreaterThan(3);
        assertThat(page.locator("main").textContent())
                .contains("How this order is made")
                .contains("As strict as");
        assertFirstRate("dimension");
    }

    @Test
    void the_seventeen_providers_of_the_work_programme_stand_beside_each_other() {
        openLoadedOverview("dwp");
        assertThat(page.locator("#overview tbody tr").count()).isEqualTo(17);
    }

    @Test
    void a_cell_says_how_strict_its_promise_is_against_the_others_and_so_does_the_download() throws IOException {
        openLoadedOverview("dwp");
        screenshot("overview-dwp");
        assertThat(page.locator("#overview .pl-strict").allTextContents())
                .isNotEmpty()
                .anyMatch(words -> words.matches("(joint )?strictest of \\d+"))
                .anyMatch(words -> words.matches("(joint )?(second|third) strictest of \\d+"))
                .allMatch(words -> words.matches(".*stricte(st|r) .+|.*strict (of|than|as) .+|not comparable"));

        Download csv = page.waitForDownload(() -> page.locator(".pl-download").click());
        assertThat(Files.readAllLines(csv.path()))
                .anyMatch(row -> row.contains("promise,strictness,status"))
                .anyMatch(row -> row.matches(".*strictest of \\d+.*"));
    }

    @Test
    void what_is_invented_says_so_on_the_page_and_in_every_row_of_its_download() throws IOException {
        openLoadedOverview("dwp");
        assertThat(page.locator(".pl-notice").textContent()).contains("Demonstration data: invented");

        Download download =
                page.waitForDownload(() -> page.locator(".pl-download").click());
        assertThat(Files.readAllLines(download.path()))
                .hasSizeGreaterThan(17)
                .filteredOn(row -> !row.contains("provider,dimension"))
                .allSatisfy(row -> assertThat(row).contains("Demonstration data: invented"));
    }

    @Test
    void a_long_list_of_missed_cases_is_sorted_and_paged_on_the_server() {
        openLoadedOverview("boston");
        page.navigate("/work?due=MISSED");
        page.locator("#work thead .pl-sort", hasText("Clock started")).click();
        page.waitForURL("**sort=started**");
        String first = page.locator("#work tbody th").first().textContent();
        assertThat(page.locator("#work tbody tr").count()).isEqualTo(50);
        assertThat(page.locator("#work-caption").textContent())
                .isEqualTo("By the start of the clock, the earliest first");
        page.locator(".pl-pager a", hasText("Next page")).click();
        page.waitForURL("**after=**");
        assertThat(page.url()).contains("sort=started");
        assertThat(page.locator("#work tbody tr").count()).isEqualTo(50);
        assertThat(page.locator("#work tbody th").first().textContent()).isNotEqualTo(first);
    }
}
