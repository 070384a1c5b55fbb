package org.plumbline.web.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.plumbline.monitor.attainment.AttainmentRow;
import org.plumbline.monitor.attainment.Figures;
import org.plumbline.monitor.store.TenantId;
import org.plumbline.monitor.tenancy.Contract;
import org.plumbline.monitor.tenancy.Nation;
import org.plumbline.standards.attainment.Attainment;
import org.plumbline.standards.policy.RequiredShare;

class AttainmentLineTest {
    private static final Instant WED_13_JANUARY_2016 = Instant.parse("2016-01-13T05:00:00Z");

    @Test
    void aRateHasFourDecimalsAndItsInterval() {
        AttainmentLine line = AttainmentLine.of(row(Figures.of(9, 1, 2, 0, 0, 0)), "");
        assertThat(line.rate()).isEqualTo(new BigDecimal("0.9000"));
        assertThat(line.low()).isLessThan(line.rate());
        assertThat(line.high()).isGreaterThan(line.rate());
        assertThat(line.requiredShare()).isEqualByComparingTo("0.9");
    }

    @Test
    void nothingDecidedIsNoRate() {
        AttainmentLine line = AttainmentLine.of(row(Figures.of(0, 0, 7, 0, 0, 0)), "");
        assertThat(line.strictness()).isNull();
        assertThat(line.rate()).isNull();
        assertThat(line.open()).isEqualTo(7);
    }

    @Test
    void whereSmallNumbersAreHiddenNothingIsToldOfWhatWasLeftOut() {
        AttainmentLine line = AttainmentLine.of(row(new Figures(new Attainment(10, 5, 0, 0, 0, 0), true)), "");
        assertThat(line.excused()).isNull();
        assertThat(line.withdrawn()).isNull();
        assertThat(line.noEvidence()).isNull();
        assertThat(line.rate()).isEqualTo(new BigDecimal("0.6667"));
    }

    @Test
    void theTableHasTheColumnsThatTheHeadPromises() {
        String table = AttainmentLine.table(
                null, List.of(AttainmentLine.of(row(Figures.of(9, 1, 2, 3, 4, 5)), "second strictest of 6")));
        assertThat(table.lines())
                .containsExactly(
                        "provider,providerName,contract,level,dimension,month,met,missed,open,excused,withdrawn,"
                                + "noEvidence,rate,low,high,requiredShare,strictness,asOf",
                        "seetec,Seetec,CPA 1,seetec-01,first-contact,2015-06,9,1,2,3,4,5,0.9000,0.5958,0.9821,0.900,"
                                + "second strictest of 6,2016-01-13T05:00:00Z");
    }

    private static AttainmentRow row(Figures figures) {
        Contract contract = new Contract(
                1,
                new TenantId(1),
                "CPA 1",
                "seetec",
                "Seetec",
                null,
                "Work Programme",
                null,
                Nation.ENGLAND_AND_WALES,
                ZoneId.of("Europe/London"),
                null,
                LocalDate.of(2011, 6, 1),
                null,
                Set.of());
        return new AttainmentRow(
                contract,
                "seetec-01",
                "first-contact",
                YearMonth.of(2015, 6),
                figures,
                new RequiredShare(900, RequiredShare.Cohort.WHOLE),
                WED_13_JANUARY_2016);
    }
}
