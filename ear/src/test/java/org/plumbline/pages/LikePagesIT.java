package org.plumbline.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Everybody by one and the same promise, as a contract manager asks for it. */
class LikePagesIT extends DemonstrationPageTest {
    private static final int LONGEST_MEASUREMENT = 120_000;

    /** A promise of ten working days, which some keep and others don’t. */
    private static final String TEN_WORKING_DAYS = "cdg-03a";

    @Test
    void the_sixteen_departments_lie_in_a_funnel() throws IOException {
        openLoadedOverview("boston");
        page.locator("#overview thead a.govuk-link").first().click();
        page.waitForURL("**/dimension?**");
        page.locator("main a", hasText("Measure everybody’s cases")).click();
        page.waitForURL("**/like-for-like?**");
        measured("like");
        assertThat(page.locator("#like tbody tr").count()).isEqualTo(16);
        assertThat(page.locator(".pl-finding").textContent()).contains("differ from the others by more than chance");
        assertFirstRate("like-for-like");

        page.locator("main a", hasText("in a funnel")).click();
        page.waitForURL("**/funnel?**");
        measured("funnel");
        assertThat(page.locator(".pl-chart svg .point").count())
                .isEqualTo(page.locator("#funnel tbody tr").count())
                .isEqualTo(7);
        assertFirstRate("funnel");
        Download download =
                page.waitForDownload(() -> page.locator(".pl-download").click());
        assertThat(Files.readAllLines(download.path()))
                .hasSize(1 + page.locator("#funnel tbody tr").count());

        page.locator("main a", hasText("Widen the limits")).click();
        page.waitForURL("**adjusted=true**");
        assertThat(page.locator(".pl-chart svg .point").count()).isEqualTo(7);
    }

    @Test
    void the_days_around_the_limit_show_when_it_is_done() {
        openLoadedOverview("boston");
        page.locator("#overview thead a.govuk-link").first().click();
        page.waitForURL("**/dimension?**");
        page.locator("main a", hasText("Measure everybody’s cases")).click();
        page.waitForURL("**/like-for-like?**");
        measured("like");
        page.locator("main a", hasText("on which day around the limit")).click();
        page.waitForURL("**/spectrum?**");
        measured("spectrum");
        assertThat(page.locator(".pl-chart svg .bar").count()).isEqualTo(29);
        assertThat(page.locator("main").textContent()).contains("Fisher’s exact test");
        assertFirstRate("spectrum");
        page.locator("#filter-show").selectOption("public-works-department");
        page.locator(".pl-filters button").click();
        page.waitForURL("**show=public-works-department**");
        measured("spectrum");
        assertThat(page.locator(".pl-finding").textContent()).startsWith("Public Works");
    }

    @Test
    void sercos_cases_stand_under_interserves_two_days_by_the_keyboard() {
        openLoadedOverview("dwp");
        page.navigate("/like-for-like?dimension=first-contact");
        measured("like");
        assertThat(page.locator(".pl-notice").textContent()).contains("Demonstration data: invented");
        Locator yardstick = page.locator("#filter-yardstick");
        assertThat(yardstick.locator("option").count()).isGreaterThan(5);
        yardstick.focus();
        page.keyboard().press("ArrowDown");
        page.keyboard().press("ArrowDown");
        String chosen = yardstick.inputValue();
        page.locator(".pl-filters button").focus();
        page.keyboard().press("Enter");
        page.waitForURL("**yardstick=" + chosen + "**");
        measured("like");
        assertThat(page.locator("#like tbody tr").count()).isEqualTo(17);
        assertFirstRate("like-for-like-dwp");
        page.locator("[id='again'] input[type=submit]").focus();
        page.keyboard().press("Enter");
        page.waitForURL("**yardstick=" + chosen + "**");
        measured("like");
    }

    @Test
    void providers_are_held_against_what_is_usual_for_the_payment_groups_of_their_cases() throws IOException {
        openLoadedOverview("dwp");
        page.navigate("/funnel?dimension=first-contact&yardstick=" + TEN_WORKING_DAYS);
        measured("funnel");
        assertThat(page.locator("#groups tbody tr", hasText("PG")).count()).isEqualTo(9);
        page.locator("main a", hasText("Adjust the shares by payment group")).click();
        page.waitForURL("**standardised=true**");
        measured("funnel");
        assertThat(page.locator(".pl-finding").textContent()).contains("adjusted by payment group");
        assertThat(page.locator(".pl-chart svg .point").count())
                .isEqualTo(page.locator("#funnel tbody tr").count())
                .isEqualTo(17);
        assertFirstRate("funnel-by-group");
        List<String[]> rows = downloaded();
        List<String> heads = List.of(rows.get(0));
        double met = sum(rows, heads.indexOf("met"));
        assertThat(met).isPositive();
        // What is expected of all together is what all together kept.
        assertThat(sum(rows, heads.indexOf("expected by payment group"))).isCloseTo(met, within(0.001));
        assertThat(rows.get(1)[heads.indexOf("limits are of")]).isEqualTo("adjusted rate");

        page.locator("[id='again'] input[type=submit]").click();
        page.waitForURL("**standardised=true**");
        measured("funnel");
        page.locator("#filter-group").selectOption("PG2");
        page.locator(".pl-filters button").click();
        page.waitForURL("**group=PG2**");
        measured("funnel");
        assertThat(page.url()).contains("standardised=true");
        assertThat(page.locator(".pl-finding").textContent()).contains("for payment group PG2");
        assertThat(page.locator("#groups").count()).isZero();
        List<String[]> ofGroup = downloaded();
        assertThat(ofGroup.get(1)[0]).contains("Payment group PG2 only");
        assertThat(sum(ofGroup, heads.indexOf("met"))).isPositive().isLessThan(met);
        page.locator(".pl-back, .govuk-back-link").first().click();
        page.waitForURL("**/like-for-like?**group=PG2**");
        measured("like");
        page.locator("main a", hasText("on which day around the limit")).click();
        page.waitForURL("**/spectrum?**group=PG2**");
        assertThat(page.locator("#filter-group").inputValue()).isEqualTo("PG2");
    }

    private List<String[]> downloaded() throws IOException {
        Download file =
                page.waitForDownload(() -> page.locator(".pl-download").first().click());
        return Files.readAllLines(file.path()).stream()
                .map(line -> line.split(",", -1))
                .toList();
    }

    private static double sum(List<String[]> rows, int column) {
        return rows.stream()
                .skip(1)
                .mapToDouble(row -> Double.parseDouble(row[column]))
                .sum();
    }

    private void measured(String table) {
        page.locator("#" + table).waitFor(new Locator.WaitForOptions().setTimeout(LONGEST_MEASUREMENT));
    }
}
