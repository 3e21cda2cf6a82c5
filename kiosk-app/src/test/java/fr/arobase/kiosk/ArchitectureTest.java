package fr.arobase.kiosk;

import com.tngtech.archunit.core.domain.JavaClasses;
import fr.arobase.ArchitectureRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private final JavaClasses house = ArchitectureRules.mainClasses();

    @Test
    void the_rules_of_the_house_hold() {
        ArchitectureRules.everywhere().forEach(rule -> rule.check(house));
        ArchitectureRules.ofAnApp().forEach(rule -> rule.allowEmptyShould(true).check(house));
    }
}
