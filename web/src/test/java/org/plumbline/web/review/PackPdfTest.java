package org.plumbline.web.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** What the pack's PDF is by the rules of PDF/UA-1, as veraPDF checks them. */
class PackPdfTest {
    @BeforeAll
    static void findTheChecker() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @Test
    void it_breaks_no_rule_of_pdf_ua() throws Exception {
        byte[] pdf = PackPdf.of(SomePack.made(), SomePack.WORDS, SomePack.STATE);
        Files.write(Files.createDirectories(Path.of("target")).resolve("pack.pdf"), pdf);

        assertThat(broken(pdf)).isEmpty();
    }

    @Test
    void one_without_a_title_is_noticed() throws Exception {
        String untitled = written().replaceFirst("<title>.*?</title>", "");

        assertThat(broken(PackPdf.of(untitled))).isNotEmpty();
    }

    @Test
    void each_chart_is_a_picture_with_words_in_its_place() throws IOException {
        String told =
                PackChart.of(SomePack.made().parts().get(0).curves().get(0)).told();

        try (PDDocument pdf = Loader.loadPDF(PackPdf.of(SomePack.made(), SomePack.WORDS, SomePack.STATE))) {
            assertThat(figures(pdf.getDocumentCatalog().getStructureTreeRoot())).containsExactly(told);
        }
    }

    @Test
    void a_picture_without_words_is_noticed() throws Exception {
        String silent = written().replaceFirst(" alt=\"[^\"]*\"", "");

        assertThat(broken(PackPdf.of(silent))).isNotEmpty();
    }

    @Test
    void where_java_can_draw_no_charts_their_findings_stand_there() {
        assertThat(PackDocument.of(SomePack.made(), SomePack.WORDS, SomePack.STATE, false))
                .doesNotContain("<svg")
                .contains("First contact: no change beyond chance.");
    }

    private static String written() {
        return PackDocument.of(SomePack.made(), SomePack.WORDS, SomePack.STATE, true);
    }

    private static List<String> figures(PDStructureNode node) {
        return node.getKids().stream()
                .filter(PDStructureElement.class::isInstance)
                .map(PDStructureElement.class::cast)
                .flatMap(element -> element.getStructureType().equals("Figure")
                        ? Stream.of(element.getAlternateDescription())
                        : figures(element).stream())
                .toList();
    }

    @Test
    void it_says_what_the_page_says() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(PackPdf.of(SomePack.made(), SomePack.WORDS, SomePack.STATE))) {
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains("Demonstration data: invented")
                    .contains("Reed <& Co>, WP-1: review of March 2026")
                    .contains("In March 2026, Reed kept “all” – 97.2%.")
                    .contains(SomePack.STATE)
                    .contains("1,234 99.9% +1 of them")
                    .contains("erased case");
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Reed <& Co>, WP-1: review of March 2026");
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("en-GB");
            assertThat(pdf.getDocumentCatalog().getDocumentOutline().hasChildren())
                    .isTrue();
        }
    }

    private static List<String> broken(byte[] pdf) throws Exception {
        try (PDFAParser parser =
                        Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .filter(one -> one.getStatus() == TestAssertion.Status.FAILED)
                    .map(one -> one.getRuleId().getClause() + "-"
                            + one.getRuleId().getTestNumber() + " " + one.getMessage())
                    .distinct()
                    .toList();
        }
    }
}
