package org.plumbline.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the charts say of real requests: weeks, and the days around a limit in working time. */
class BostonChartsIT extends DemonstrationPageTest {
    private static final int LONGEST_MEASUREMENT = 120_000;

    @Test
    void a_promise_is_seen_week_by_week_as_a_picture_a_table_and_a_file() throws IOException {
        openLoadedOverview("boston");
        page.locator("#overview tbody tr", hasText("Inspectional Services"))
                .locator("td a:has(.pl-rate)")
                .first()
                .click();
        page.waitForURL("**/level?**");
        page.locator("a", hasText("See it by week")).focus();
        page.keyboard().press("Enter");
        page.waitForURL("**by=week**");

        assertThat(page.locator("#months tbody tr").count()).isEqualTo(27);
        assertThat(page.locator("#months tbody tr").first().textContent()).contains("29 December 2014");
        assertThat(row("#months", "5 January 2015")).contains("33.5%", "142", "282");
        assertThat(page.locator(".pl-chart svg").getAttribute("aria-label"))
                .contains(
                        "Share kept by week of the trigger, the week of 29 December 2014 to the week of 29 June 2015");
        assertThat(page.locator(".pl-chart").textContent())
                .contains("A week is a point once it is over")
                .doesNotContain("On trial");
        Locator points = page.locator(".pl-chart .point");
        assertThat(points.count())
                .isEqualTo(page.locator("#months .pl-signal").count())
                .isGreaterThan(20);
        assertFirstRate("boston-weeks");

        Download file = page.waitForDownload(() -> page.locator(".pl-download").click());
        List<String> rows = Files.readAllLines(file.path());
        assertThat(file.suggestedFilename()).contains("by-week");
        assertThat(rows).hasSize(28);
        assertThat(rows.get(0)).contains(",week,");
        assertThat(rows.get(1)).contains(",2014-12-29,");

        page.locator(".pl-chart a", hasText("an XmR chart")).click();
        page.waitForURL("**chart=xmr**");
        assertThat(page.url()).contains("by=week");
        page.locator("#months thead a", hasText("Missed")).click();
        page.waitForURL("**sort=missed**");
        assertThat(page.locator("#months tbody tr").count()).isEqualTo(27);
        page.locator("a", hasText("See it by month")).click();
        page.waitForURL(url -> !url.contains("by=week"));
        assertThat(page.locator("#months tbody tr").count()).isEqualTo(6);
    }

    @Test
    void the_days_around_a_limit_in_working_time_show_whether_requests_are_closed_just_inside_it() {
        openLoadedOverview("boston");
        page.navigate("/spectrum?dimension=working-time&yardstick=boston-building-inspection");
        measured("spectrum");

        assertThat(page.locator(".pl-finding").textContent()).startsWith("Inspectional Services");
        assertThat(page.locator(".pl-chart svg .bar").count()).isPositive();
        assertFirstRate("boston-spectrum");
    }

    @Test
    void an_audience_is_offered_no_weeks_and_gets_none() {
        openLoadedOverview("reader");
        page.locator("#overview td a:has(.pl-rate)").first().click();
        page.waitForURL("**/level?**");

        assertThat(page.locator("a", hasText("See it by week")).count()).isZero();
        assertThat(page.request().get(page.url() + "&by=week").status()).isEqualTo(403);
    }

    private String row(String table, String head) {
        return page.locator(table + " tbody tr", hasText(head)).first().textContent();
    }

    private void measured(String table) {
        page.locator("#" + table).waitFor(new Locator.WaitForOptions().setTimeout(LONGEST_MEASUREMENT));
    }
}
