package org.plumbline.monitor;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.MappedSuperclass;
import org.junit.jupiter.api.Test;
import org.plumbline.monitor.tenancy.TenantClock;

/** An arrow may only point down. Each rule is held against the monitor, and against a class that breaks it. */
class RoomsTest {
    private static final String ROOT = "org.plumbline.monitor";
    private static final String BROKEN = "org.plumbline.broken";

    private static final JavaClasses CODE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);
    private static final JavaClasses BROKEN_CODE = new ClassFileImporter().importPackages(BROKEN);

    @Test
    void the_monitor_knows_nothing_of_pages_and_resources() {
        knowsNoPage(ROOT).check(CODE);
    }

    @Test
    void rows_stay_in_their_room() {
        rowsStayInside(ROOT).check(CODE);
    }

    @Test
    void only_the_tenants_clock_asks_the_machine_for_the_day() {
        asksTheTenantsClock(ROOT).check(CODE);
    }

    @Test
    void a_word_of_pages_is_noticed() {
        assertThat(knowsNoPage(BROKEN).evaluate(BROKEN_CODE).getFailureReport().getDetails())
                .anyMatch(told -> told.contains("jakarta.faces"));
    }

    @Test
    void a_public_row_is_noticed() {
        assertThat(rowsStayInside(BROKEN)
                        .evaluate(BROKEN_CODE)
                        .getFailureReport()
                        .getDetails())
                .anyMatch(told -> told.contains("PublicRow"));
    }

    @Test
    void a_look_at_the_machines_clock_is_noticed() {
        assertThat(asksTheTenantsClock(BROKEN)
                        .evaluate(BROKEN_CODE)
                        .getFailureReport()
                        .getDetails())
                .anyMatch(told -> told.contains("LocalDate.now("));
    }

    private static ArchRule knowsNoPage(String root) {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.plumbline.web..",
                        "jakarta.faces..",
                        "jakarta.servlet..",
                        "jakarta.ws.rs..",
                        "org.primefaces..");
    }

    private static ArchRule rowsStayInside(String root) {
        return classes()
                .that()
                .resideInAPackage(root + "..")
                .and()
                .areAnnotatedWith(Entity.class)
                .or()
                .areAnnotatedWith(Embeddable.class)
                .or()
                .areAnnotatedWith(MappedSuperclass.class)
                .should()
                .bePackagePrivate();
    }

    private static ArchRule asksTheTenantsClock(String root) {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .and()
                .doNotBelongToAnyOf(TenantClock.class)
                .should()
                .callMethodWhere(
                        DescribedPredicate.describe("asks the machine for the day", RoomsTest::asksTheMachine));
    }

    private static boolean asksTheMachine(JavaMethodCall call) {
        String owner = call.getTargetOwner().getName();
        return owner.startsWith("java.time.") && call.getName().equals("now");
    }
}
