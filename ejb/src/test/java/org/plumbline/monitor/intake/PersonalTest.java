package org.plumbline.monitor.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The numbers, addresses and postcodes are of the kinds that are set aside for examples, or are of public buildings. */
class PersonalTest {
    @ParameterizedTest
    @CsvSource({
        "jo.bloggs@example.org, E_MAIL",
        "write to jo+x@mail.example.co.uk please, E_MAIL",
        "jürgen@example.org, E_MAIL",
        "AB123456C, NATIONAL_INSURANCE",
        "ab 12 34 56 c, NATIONAL_INSURANCE",
        "SEETEC-AB-12-34-56-C, NATIONAL_INSURANCE",
        "NINO: AB123456C., NATIONAL_INSURANCE",
        "020 7946 0123, PHONE",
        "rang (0113) 496 0123 twice, PHONE",
        "07700900123, PHONE",
        "07700 900 123, PHONE",
        "+44 7700 900123, PHONE",
        "+44 (0)20 7946 0123, PHONE",
        "0044 20 7946 0123, PHONE",
        "016977 3123, PHONE",
        "SW1A 1AA, POSTCODE",
        "moved to EC1A 1BB, POSTCODE",
        "m1 1ae, POSTCODE",
        "LS11UR, POSTCODE"
    })
    void what_looks_personal_is_known_for_what_it_is(String text, Personal kind) {
        assertThat(Personal.in(text)).contains(kind);
        assertThat(Personal.withheld("'" + text + "' is no channel")).doesNotContain(text.substring(text.length() / 2));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SEETEC-000123",
                "AB123456",
                "GB123456A",
                "AB123456E",
                "XAB123456C",
                "2026-03-02",
                "2026-03-02 09:30",
                "2026-03-02T09:30:00+01:00",
                "02/03/2026 10:30",
                "0000123456",
                "1234567890123",
                "12.5",
                "01.03.2026 12:30",
                "0f7b12ab-3456-4c12-9d34-07123456789a",
                "csv-07123456789a1b2c3d4e5f60718293a4b5c6d7e8f9",
                "PG5",
                "LS1",
                "CPA 18",
                "g1 2nd visit",
                "phase 3 of 4, week 12b",
                "@home",
                "work@home",
                "case 01234",
                "wp-2015-01-000123",
                "profile/17/contacted"
            })
    void references_dates_codes_and_numbers_are_nothing_personal(String text) {
        assertThat(Personal.in(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"M12AB", "E12EA"})
    void a_reference_is_no_postcode_without_a_blank(String reference) {
        assertThat(Personal.in(reference)).contains(Personal.POSTCODE);
        assertThat(Personal.inName(reference)).isEmpty();
        assertThat(Personal.inName("M1 2AB")).contains(Personal.POSTCODE);
    }
}
