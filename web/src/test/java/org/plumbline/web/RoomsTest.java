package org.plumbline.web;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Entity;
import org.junit.jupiter.api.Test;
import org.plumbline.monitor.store.TenantId;

/** Pages and resources see what the monitor answers, never its rows. Held against the code, and a class that breaks it. */
class RoomsTest {
    private static final JavaClasses CODE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.plumbline.web");
    private static final JavaClasses BROKEN_CODE = new ClassFileImporter().importPackages("org.plumbline.broken");

    @Test
    void pages_and_resources_leave_rows_to_the_monitor() {
        seesNoRow("org.plumbline.web").check(CODE);
    }

    @Test
    void pages_and_resources_leave_the_database_to_the_monitor() {
        asksNoDatabase("org.plumbline.web").check(CODE);
    }

    @Test
    void a_look_at_the_database_is_noticed() {
        assertThat(asksNoDatabase("org.plumbline.broken")
                        .evaluate(BROKEN_CODE)
                        .getFailureReport()
                        .getDetails())
                .anyMatch(told -> told.contains("jakarta.persistence.EntityManager"))
                .anyMatch(told -> told.contains("org.plumbline.monitor.store.Database"));
    }

    @Test
    void a_look_at_a_row_is_noticed() {
        assertThat(seesNoRow("org.plumbline.broken")
                        .evaluate(BROKEN_CODE)
                        .getFailureReport()
                        .getDetails())
                .anyMatch(told -> told.contains("SomeRow"));
    }

    private static ArchRule seesNoRow(String root) {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .should()
                .dependOnClassesThat()
                .areAnnotatedWith(Entity.class);
    }

    private static ArchRule asksNoDatabase(String root) {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                                "org.plumbline.monitor.store..", "jakarta.persistence..", "java.sql..", "javax.sql..")
                        .and(not(equivalentTo(TenantId.class))));
    }
}
