package org.plumbline.standards.catalogue;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.plumbline.standards.policy.Level;
import org.plumbline.standards.policy.Standard;
import org.plumbline.standards.policy.UnmeasuredPromise;

class CatalogueTest {

    private static final String WORK_PROGRAMME = "Work Programme";
    private final Catalogue catalogue = Catalogue.builtIn();

    @Test
    void reads_the_standards_of_all_seventeen_providers_of_the_work_programme() {
        List<Standard> ofWorkProgramme = catalogue.standards().stream()
                .filter(standard -> WORK_PROGRAMME.equals(standard.scheme()))
                .toList();

        assertThat(ofWorkProgramme)
                .extracting(Standard::provider)
                .doesNotContainNull()
                .hasSize(18);
        assertThat(ofWorkProgramme.stream().map(Standard::provider).distinct()).hasSize(17);
    }

    @Test
    void keeps_two_standards_of_one_provider_for_the_areas_in_which_it_promised_different_things() {
        assertThat(catalogue.find("maximus-cpa3-9-work-programme").orElseThrow().contracts())
                .containsExactly("CPA 3", "CPA 9");
        assertThat(catalogue.find("maximus-cpa18-work-programme").orElseThrow().contracts())
                .containsExactly("CPA 18");
    }

    @Test
    void names_every_file_in_its_index() throws Exception {
        Path folder = folder();
        try (Stream<Path> files = Files.walk(folder)) {
            List<String> yaml = files.filter(file -> file.toString().endsWith(".yaml"))
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .toList();
            assertThat(Resources.index()).containsExactlyInAnyOrderElementsOf(yaml);
        }
    }

    @Test
    void gives_the_text_that_a_standard_was_read_from() throws Exception {
        assertThat(catalogue.text("seetec-work-programme"))
                .hasValue(Files.readString(folder().resolve("work-programme/seetec.yaml"), UTF_8));
    }

    @Test
    void finds_a_level_by_its_id() {
        assertThat(catalogue.level("seetec-01"))
                .get()
                .extracting(Level::dimension)
                .isEqualTo("first-contact");
    }

    @Test
    void has_nothing_under_ids_that_nobody_gave() {
        assertThat(catalogue.find("seetec")).isEmpty();
        assertThat(catalogue.text("seetec")).isEmpty();
        assertThat(catalogue.level("seetec-99")).isEmpty();
    }

    @Test
    void files_every_promise_under_a_dimension_with_a_title() {
        assertThat(catalogue.standards())
                .allSatisfy(standard -> assertThat(catalogue.dimensions()).containsKeys(dimensions(standard)));
    }

    @Test
    void puts_dimensions_in_the_order_of_the_customers_journey() {
        assertThat(catalogue.dimensions().keySet())
                .containsSubsequence("first-contact", "action-plan", "in-work-contact", "exit-report");
    }

    private static String[] dimensions(Standard standard) {
        return Stream.concat(
                        standard.levels().stream().map(Level::dimension),
                        standard.unmeasured().stream().map(UnmeasuredPromise::dimension))
                .toArray(String[]::new);
    }

    private static Path folder() throws URISyntaxException {
        URL index = CatalogueTest.class.getResource("/catalogue/standards/index.txt");
        return Path.of(index.toURI()).getParent();
    }
}
