package fr.arobase;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The rules of the house that hold in every module; each module's ArchitectureTest checks them on its own classes. */
public final class ArchitectureRules {

    private static final Set<String> TIMES = Set.of(
            Instant.class.getName(),
            LocalDate.class.getName(),
            LocalTime.class.getName(),
            LocalDateTime.class.getName(),
            ZonedDateTime.class.getName());

    private ArchitectureRules() {}

    public static JavaClasses mainClasses() {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                // What shared lends to the tests of the apps comes as a jar of its own.
                .withImportOption(location -> !location.contains("-tests.jar"))
                .importPackages("fr.arobase");
    }

    /** What every module keeps to. */
    public static List<ArchRule> everywhere() {
        return List.of(
                onlyTheInjectedClock(),
                transactionsOnlyInServices(),
                transactionalMethodsOnlyInServices(),
                onlyDocumentSeesIText());
    }

    private static ArchRule onlyTheInjectedClock() {
        return noClasses()
                .that()
                .resideOutsideOfPackages("fr.arobase.common", "fr.arobase.database")
                .should()
                .callMethodWhere(readsTheSystemClock())
                .because("the time comes from the injected clock");
    }

    private static DescribedPredicate<JavaAccess<?>> readsTheSystemClock() {
        return DescribedPredicate.describe("now() without a clock, or a system clock", access -> {
            var owner = access.getTargetOwner().getName();
            var target = access.getTarget();
            boolean nowWithoutClock = TIMES.contains(owner)
                    && target.getName().equals("now")
                    && !target.getDescription().contains(Clock.class.getName());
            boolean systemClock =
                    owner.equals(Clock.class.getName()) && target.getName().startsWith("system");
            return nowWithoutClock || systemClock;
        });
    }

    private static ArchRule transactionsOnlyInServices() {
        return noClasses()
                .that()
                .areNotAnnotatedWith(org.springframework.stereotype.Service.class)
                .should()
                .beAnnotatedWith(Transactional.class)
                .because("the service is the transaction");
    }

    private static ArchRule transactionalMethodsOnlyInServices() {
        return noMethods()
                .that()
                .areDeclaredInClassesThat()
                .areNotAnnotatedWith(org.springframework.stereotype.Service.class)
                .should()
                .beAnnotatedWith(Transactional.class)
                .because("the service is the transaction");
    }

    private static ArchRule onlyDocumentSeesIText() {
        return noClasses()
                .that()
                .resideOutsideOfPackage("fr.arobase.document..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.itextpdf..", "com.google.zxing..")
                .because("documents and QR images are made in one place");
    }

    /** For the apps: views call services, never repositories, and hold records, never entities. */
    public static List<ArchRule> ofAnApp() {
        return List.of(
                noClasses()
                        .that()
                        .resideInAnyPackage("fr.arobase.kiosk..", "fr.arobase.admin..")
                        .should()
                        .dependOnClassesThat()
                        .areAssignableTo(Repository.class)
                        .because("apps call services"),
                noClasses()
                        .that()
                        .resideInAnyPackage("fr.arobase.kiosk..", "fr.arobase.admin..")
                        .should()
                        .dependOnClassesThat(anEntity())
                        .because("views hold records, never entities"),
                classes()
                        .that()
                        .areAnnotatedWith("com.vaadin.flow.router.Route")
                        .should()
                        .beAnnotatedWith("com.vaadin.flow.server.auth.AnonymousAllowed")
                        .orShould()
                        .beAnnotatedWith("jakarta.annotation.security.RolesAllowed")
                        .orShould()
                        .beAnnotatedWith("jakarta.annotation.security.PermitAll")
                        .because("each route names who may see it"));
    }

    private static DescribedPredicate<JavaClass> anEntity() {
        return DescribedPredicate.describe("an entity", type -> type.isAnnotatedWith(jakarta.persistence.Entity.class));
    }

    /** Package-private: a repository is its package's own. */
    public static ArchRule repositoriesStayHome() {
        return classes().that().areAssignableTo(Repository.class).should().bePackagePrivate();
    }
}
