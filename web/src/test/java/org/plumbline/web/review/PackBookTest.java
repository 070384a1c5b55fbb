package org.plumbline.web.review;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;

class PackBookTest {
    @Test
    void it_has_a_cover_each_table_on_its_sheet_and_notes_and_no_formula() throws IOException {
        Map<String, String> files = unzipped(PackBook.of(SomePack.made(), SomePack.WORDS, SomePack.STATE));

        assertThat(files.get("xl/workbook.xml"))
                .containsSubsequence("name=\"Cover\"", "name=\"cases\"", "name=\"Notes\"")
                .doesNotContain("name=\"notes\"");
        assertThat(files.entrySet())
                .filteredOn(file -> file.getKey().startsWith("xl/worksheets/"))
                .hasSize(3)
                .allSatisfy(sheet -> assertThat(sheet.getValue()).doesNotContain("<f>"));
        assertThat(files.get("xl/sharedStrings.xml"))
                .contains("=cmd|", "Demonstration data: invented", SomePack.STATE, "By rules.");
    }

    private static Map<String, String> unzipped(byte[] book) throws IOException {
        Path file = Files.write(Files.createTempFile("pack", ".xlsx"), book);
        Map<String, String> files = new LinkedHashMap<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                files.put(entry.getName(), new String(zip.getInputStream(entry).readAllBytes(), UTF_8));
            }
        }
        Files.delete(file);
        return files;
    }
}
