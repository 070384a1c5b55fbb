package org.plumbline.monitor.demonstration.invented;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WorkProgrammeTest {
    @Test
    void seventeen_providers_have_their_contracts() {
        assertThat(WorkProgramme.contracts().keySet())
                .containsExactlyInAnyOrder(
                        "ingeus",
                        "seetec",
                        "a4e",
                        "maximus",
                        "reed",
                        "cdg",
                        "avanta",
                        "g4s",
                        "working-links",
                        "prospects",
                        "learndirect",
                        "rehab-jobfit",
                        "eos",
                        "ncg",
                        "esg",
                        "serco",
                        "interserve");
    }

    @Test
    void a_provider_with_two_standards_has_each_area_under_its_own() {
        List<InventedContract> maximus = WorkProgramme.contracts().get("maximus");

        assertThat(maximus)
                .extracting(
                        InventedContract::area, contract -> contract.standard().id())
                .contains(
                        org.assertj.core.groups.Tuple.tuple("CPA 3", "maximus-cpa3-9-work-programme"),
                        org.assertj.core.groups.Tuple.tuple("CPA 18", "maximus-cpa18-work-programme"));
    }

    @Test
    void no_two_contracts_share_a_reference_or_the_beginning_of_their_cases() {
        List<InventedContract> all = WorkProgramme.contracts().values().stream()
                .flatMap(List::stream)
                .toList();

        assertThat(all).extracting(InventedContract::ref).doesNotHaveDuplicates();
        assertThat(all).extracting(InventedContract::prefix).doesNotHaveDuplicates();
    }
}
