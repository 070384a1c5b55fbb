package org.plumbline.web.show;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CsvTest {
    @Test
    void whatPagesSayOfTheDataStandsFirstInEveryRow() {
        Csv csv = new Csv("Demonstration data: invented", "case").row("B-1").row("B-2");

        assertThat(csv.toString().lines())
                .containsExactly("notice,case", "Demonstration data: invented,B-1", "Demonstration data: invented,B-2");
    }

    @Test
    void aTextThatASpreadsheetWouldRunIsDefused() {
        assertThat(Csv.defused("=1+1")).isEqualTo("'=1+1");
        assertThat(Csv.defused("@SUM(A1)")).isEqualTo("'@SUM(A1)");
        assertThat(Csv.defused("-cmd|' /C calc'!A0")).isEqualTo("'-cmd|' /C calc'!A0");
    }

    @Test
    void aNegativeNumberStaysANumber() {
        assertThat(Csv.defused("-3.5")).isEqualTo("-3.5");
    }

    @Test
    void commasAndQuotesStayInTheirCell() {
        assertThat(new Csv("", "promise").row("Write, \"within\" five days").toString())
                .isEqualTo("promise\r\n\"Write, \"\"within\"\" five days\"\r\n");
    }
}
