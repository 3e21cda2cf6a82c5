package fr.arobase;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The house: floors, and what the domain must not know. */
class ArchitectureTest {

    /** From the ground up; a package uses only floors below its own. */
    private static final List<List<String>> FLOORS = List.of(
            List.of("common", "document", "database", "speech"),
            List.of("territory", "staff", "message", "audit", "access", "authority"),
            List.of("workshop", "terminal", "handoff", "assistance"),
            List.of("signup", "printing"),
            List.of("attendance"));

    private final JavaClasses house = ArchitectureRules.mainClasses();

    @Test
    void a_package_uses_only_floors_below_its_own() {
        for (int floor = 0; floor < FLOORS.size(); floor++) {
            for (var name : FLOORS.get(floor)) {
                var notBelow = FLOORS.subList(floor, FLOORS.size()).stream()
                        .flatMap(List::stream)
                        .filter(other -> !other.equals(name))
                        .filter(other -> !isTheGround(name, other))
                        .map(other -> "fr.arobase." + other + "..")
                        .toArray(String[]::new);
                noClasses()
                        .that()
                        .resideInAPackage("fr.arobase." + name + "..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(notBelow)
                        .check(house);
            }
        }
    }

    /** The record is written by every service, so it lies under its neighbours; so do the words and values. */
    private static boolean isTheGround(String user, String used) {
        return used.equals("common") && !user.equals("common") || used.equals("audit") && !user.equals("audit");
    }

    @Test
    void the_domain_knows_no_screen() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.vaadin..", "jakarta.servlet..", "org.springframework.web..")
                .check(house);
    }

    @Test
    void packages_have_no_cycles() {
        slices().matching("fr.arobase.(*)..").should().beFreeOfCycles().check(house);
    }

    @Test
    void repositories_stay_home() {
        ArchitectureRules.repositoriesStayHome().check(house);
    }

    @Test
    void the_rules_of_the_house_hold() {
        ArchitectureRules.everywhere().forEach(rule -> rule.check(house));
    }
}
