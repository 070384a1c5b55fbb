package org.plumbline.web.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class CsvTableTest {
    @Test
    void anAbsentValueIsAnEmptyCell() {
        CsvTable table = new CsvTable(null, List.of("provider", "rate", "low"));
        table.row("seetec", new BigDecimal("0.9722"), null);
        assertThat(table.text()).isEqualTo("provider,rate,low\r\nseetec,0.9722,\r\n");
    }

    @Test
    void theNoticeStandsInEveryRow() {
        CsvTable table = new CsvTable("Demonstration data: invented", List.of("provider"));
        table.row("seetec");
        table.row("serco");
        assertThat(table.text().lines())
                .containsExactly(
                        "notice,provider", "Demonstration data: invented,seetec", "Demonstration data: invented,serco");
    }

    @Test
    void textThatLooksLikeAFormulaIsDisarmedAndANegativeNumberIsNot() {
        CsvTable table = new CsvTable(null, List.of("name", "change"));
        table.row("=HYPERLINK(\"http://elsewhere.example\")", -3);
        assertThat(table.text().lines().skip(1))
                .containsExactly("\"'=HYPERLINK(\"\"http://elsewhere.example\"\")\",-3");
    }
}
