package org.plumbline.standards;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** An arrow may only point down. Each rule is held against the code, and against a class that breaks it. */
class RoomsTest {
    private static final String ROOT = "org.plumbline.standards";
    private static final String BROKEN = "org.plumbline.broken";

    /** Each room with those that it may look into. */
    private static final Map<String, Set<String>> BELOW = Map.of(
            "yaml", Set.of(),
            "event", Set.of("yaml"),
            "calendar", Set.of("yaml"),
            "policy", Set.of("calendar", "event", "yaml"),
            "clock", Set.of("policy", "calendar", "event", "yaml"),
            "verdict", Set.of("clock", "policy", "calendar", "event", "yaml"),
            "example", Set.of("verdict", "clock", "policy", "calendar", "event", "yaml"),
            "statistics", Set.of(),
            "attainment", Set.of("verdict", "clock", "policy", "calendar", "event", "yaml"),
            "comparison",
                    Set.of("attainment", "statistics", "verdict", "clock", "policy", "calendar", "event", "yaml"));

    private static final JavaClasses CODE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);
    private static final JavaClasses BROKEN_CODE = new ClassFileImporter().importPackages(BROKEN);

    @TestFactory
    Stream<DynamicTest> every_room_looks_down_only() {
        return BELOW.keySet().stream()
                .map(room -> DynamicTest.dynamicTest(
                        room, () -> looksDown(ROOT, room).check(CODE)));
    }

    @Test
    void the_rooms_that_are_ruled_are_there() {
        List<String> missing = BELOW.keySet().stream()
                .filter(room -> !room.equals("comparison") && !room.equals("attainment"))
                .filter(room ->
                        CODE.stream().noneMatch(type -> type.getPackageName().startsWith(ROOT + "." + room)))
                .toList();
        assertThat(missing).isEmpty();
    }

    @Test
    void standards_know_nothing_of_servers() {
        knowsNoServer(ROOT).check(CODE);
    }

    @Test
    void standards_have_no_clock_of_their_own() {
        neverAsksTheMachine(ROOT).check(CODE);
    }

    @Test
    void a_look_upwards_is_noticed() {
        assertThat(looksDown(BROKEN, "calendar")
                        .evaluate(BROKEN_CODE)
                        .getFailureReport()
                        .getDetails())
                .anyMatch(told -> told.contains("broken.calendar.LooksUp") && told.contains("broken.verdict.Above"));
    }

    @Test
    void a_word_of_servers_is_noticed() {
        assertThat(knowsNoServer(BROKEN)
                        .evaluate(BROKEN_CODE)
                        .getFailureReport()
                        .getDetails())
                .anyMatch(told -> told.contains("broken.calendar.LooksUp") && told.contains("java.sql"));
    }

    @Test
    void a_clock_of_its_own_is_noticed() {
        assertThat(neverAsksTheMachine(BROKEN)
                        .evaluate(BROKEN_CODE)
                        .getFailureReport()
                        .getDetails())
                .anyMatch(told -> told.contains("LocalDate.now("))
                .anyMatch(told -> told.contains("Clock.systemUTC()"))
                .anyMatch(told -> told.contains("System.currentTimeMillis()"));
    }

    private static ArchRule looksDown(String root, String room) {
        List<String> allowed = new ArrayList<>(List.of(root + "." + room + ".."));
        BELOW.get(room).forEach(below -> allowed.add(root + "." + below + ".."));
        return noClasses()
                .that()
                .resideInAPackage(root + "." + room + "..")
                .should()
                .dependOnClassesThat(
                        resideInAPackage(root + ".*..").and(resideOutsideOfPackages(allowed.toArray(String[]::new))))
                .allowEmptyShould(true);
    }

    private static ArchRule knowsNoServer(String root) {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "jakarta..",
                        "javax..",
                        "java.sql..",
                        "org.eclipse..",
                        "org.plumbline.monitor..",
                        "org.plumbline.web..");
    }

    private static ArchRule neverAsksTheMachine(String root) {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .should()
                .callMethodWhere(
                        DescribedPredicate.describe("asks the machine for the time", RoomsTest::asksTheMachine));
    }

    private static boolean asksTheMachine(JavaMethodCall call) {
        String owner = call.getTargetOwner().getName();
        String name = call.getName();
        return (owner.startsWith("java.time.") && name.equals("now"))
                || (owner.equals(Clock.class.getName()) && name.startsWith("system"))
                || (owner.equals(System.class.getName()) && name.equals("currentTimeMillis"));
    }
}
