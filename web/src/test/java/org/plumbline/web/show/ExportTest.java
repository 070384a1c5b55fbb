package org.plumbline.web.show;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportTest {
    @TempDir
    private Path folder;

    @Test
    void whatPagesSayOfTheDataStandsFirstInEveryRow() {
        Export csv =
                new Export("Demonstration data: invented", "case").row("B-1").row("B-2");

        assertThat(csv.toString().lines())
                .containsExactly("notice,case", "Demonstration data: invented,B-1", "Demonstration data: invented,B-2");
    }

    @Test
    void aTextThatASpreadsheetWouldRunIsDefused() {
        assertThat(Export.defused("=1+1")).isEqualTo("'=1+1");
        assertThat(Export.defused("@SUM(A1)")).isEqualTo("'@SUM(A1)");
        assertThat(Export.defused("-cmd|' /C calc'!A0")).isEqualTo("'-cmd|' /C calc'!A0");
    }

    @Test
    void aNegativeNumberStaysANumber() {
        assertThat(Export.defused("-3.5")).isEqualTo("-3.5");
    }

    @Test
    void commasAndQuotesStayInTheirCell() {
        assertThat(new Export("", "promise").row("Write, \"within\" five days").toString())
                .isEqualTo("promise\r\n\"Write, \"\"within\"\" five days\"\r\n");
    }

    @Test
    void aWorkbookHasACoverOneTableAndNotesAndNoFormula() throws IOException {
        Export table = new Export("Demonstration data: invented", "provider", "n")
                .row("=HYPERLINK(\"http://x\")", 12)
                .row("Seetec", 0.25);

        Map<String, String> parts = parts(Workbook.of(table, "overview", "http://localhost/overview?as=xlsx"));

        assertThat(parts.get("xl/workbook.xml")).contains("Cover", "Table", "Notes");
        String sheet = parts.get("xl/worksheets/sheet2.xml");
        assertThat(sheet).contains("<v>12</v>").contains("<v>0.25</v>");
        assertThat(parts.values()).noneMatch(part -> part.contains("<f>"));
        assertThat(String.join("", parts.values()))
                .contains("=HYPERLINK(&quot;http://x&quot;)")
                .contains("From http://localhost/overview<")
                .contains("Demonstration data: invented");
    }

    @Test
    void theWorkbookOfATableHasItsAddressWithAnotherEnding() {
        assertThat(Export.asWorkbook("/level?provider=a&as=csv")).isEqualTo("/level?provider=a&as=xlsx");
        assertThat(Export.asWorkbook("/overview?as=csv&period=2015-06")).isEqualTo("/overview?as=xlsx&period=2015-06");
    }

    private Map<String, String> parts(byte[] file) throws IOException {
        Map<String, String> parts = new TreeMap<>();
        try (ZipFile zip =
                new ZipFile(Files.write(folder.resolve("table.xlsx"), file).toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                parts.put(
                        entry.getName(), new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }
}
