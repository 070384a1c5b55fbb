package org.plumbline.pages;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** What stands in files that a page sent. */
final class SentFiles {
    private SentFiles() {}

    /** All words of a PDF, as they are read. */
    static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    /** The sheets of a workbook with their cells and texts; not when it was written. */
    static Map<String, String> cells(byte[] workbook) throws IOException {
        Path file = Files.write(Files.createTempFile("sent", ".xlsx"), workbook);
        Map<String, String> parts = new TreeMap<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry part : Collections.list(zip.entries())) {
                if (part.getName().startsWith("xl/")) {
                    parts.put(
                            part.getName(),
                            new String(zip.getInputStream(part).readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        }
        Files.delete(file);
        return parts;
    }
}
