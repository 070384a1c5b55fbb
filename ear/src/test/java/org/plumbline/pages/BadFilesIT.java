package org.plumbline.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.plumbline.ServerLog;
import org.plumbline.rest.BadInputPage;
import org.plumbline.rest.BadInputPage.Row;

/** Each row of docs/bad-input.md that somebody sends with a page, and what the page says then. */
class BadFilesIT extends DemonstrationPageTest {
    private static final String HEAD = "id,case,type,occurred\n";
    private static final String ADDRESS = "jo.bloggs@example.org";
    private static final Map<String, FilePayload> FILES = Map.of(
            "a picture", file("a.png", "image/png", new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0}),
            "an empty file", file("a.csv", "text/csv", new byte[0]),
            "a file with one cell of 20 MB", file("a.csv", "text/csv", utf8(HEAD + "x".repeat(20_000_000))),
            "a file of 5 MB", file("a.yaml", "application/yaml", utf8("x".repeat(5_000_000))),
            "a file of 2 MB", file("a.yaml", "application/yaml", utf8("x".repeat(2_000_000))),
            "a file with anchors", file("a.yaml", "application/yaml", utf8("a: &a [x]\nb: [*a, *a]\n")),
            "a file that is named by an address", file(ADDRESS + ".csv", "text/csv", utf8("a,b\n1,2\n")));
    private static final Map<String, String> BUTTONS = Map.of(
            "/admin/events", "Take the events",
            "/standards/upload", "Check",
            "/admin/calendars", "Keep this calendar",
            "/admin/profiles", "Keep this profile");

    @Test
    void what_is_sent_with_a_page_is_answered_by_the_page() throws IOException {
        ServerLog log = ServerLog.fromNow();
        signIn("administrator");
        List<Row> rows = BadInputPage.rows("Files and texts sent with a page");
        List<Row> answered = rows.stream().map(row -> row.answered(said(row))).toList();
        assertThat(BadInputPage.of(answered)).isEqualTo(BadInputPage.of(rows));
        assertThat(log.since()).doesNotContain("\tat org.plumbline.web", ADDRESS);
    }

    private String said(Row row) {
        String address = row.texts().get(0);
        page.navigate(address);
        if (FILES.containsKey(row.named())) {
            page.locator("#file").setInputFiles(FILES.get(row.named()));
        } else {
            page.locator("#yaml").evaluate("it => it.value = 'x'.repeat(3000000)");
        }
        page.locator("input[type=submit][value='" + BUTTONS.get(address) + "']").click();
        Locator said = page.locator(
                ".govuk-error-summary li, .pl-finding:has-text('It failed'), h1:text-is('What you sent is too large')");
        said.first().waitFor();
        assertThat(page.content()).doesNotContain(ADDRESS);
        return said.first().textContent().strip().replaceAll("\\s+", " ");
    }

    private static FilePayload file(String name, String type, byte[] bytes) {
        return new FilePayload(name, type, bytes);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
