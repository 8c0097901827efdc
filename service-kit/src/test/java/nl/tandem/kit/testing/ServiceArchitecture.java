package nl.tandem.kit.testing;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.persistence.Entity;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;
import nl.tandem.kit.idempotency.Idempotent;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The rules of the house that a program can check; every service extends this with its own package. */
public abstract class ServiceArchitecture {

    private static final DescribedPredicate<JavaMethod> ARE_ROUTES = describe(
            "are routes",
            method -> Stream.of(GET.class, POST.class, PUT.class, PATCH.class, DELETE.class)
                    .anyMatch(method::isAnnotatedWith));

    private final String packageName;

    protected ServiceArchitecture(String packageName) {
        this.packageName = packageName;
    }

    @TestFactory
    Stream<DynamicTest> rules() {
        JavaClasses service = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(packageName);
        return all().stream().map(rule -> DynamicTest.dynamicTest(rule.getDescription(), () -> rule.check(service)));
    }

    private List<ArchRule> all() {
        return List.of(
                slices().matching(packageName + ".(*)..")
                        .should()
                        .beFreeOfCycles()
                        .because("a feature can be read, tested and moved on its own"),
                classes()
                        .that()
                        .areAnnotatedWith(Path.class)
                        .should()
                        .notBePublic()
                        .allowEmptyShould(true)
                        .because("only HTTP calls a resource"),
                methods()
                        .that(ARE_ROUTES)
                        .should()
                        .bePublic()
                        .allowEmptyShould(true)
                        .because("a resource method that is not public answers 404 and still shows in OpenAPI"),
                methods()
                        .that(ARE_ROUTES)
                        .should(declareWhoMay())
                        .allowEmptyShould(true)
                        .because("a route without a declared permission is open by accident"),
                methods()
                        .that(ARE_ROUTES)
                        .and(describe(
                                "return a Response and are POST",
                                method -> method.isAnnotatedWith(POST.class)
                                        && method.getRawReturnType().isEquivalentTo(jakarta.ws.rs.core.Response.class)
                                        && method.getRawParameterTypes().stream()
                                                .anyMatch(type ->
                                                        type.getSimpleName().endsWith("Request"))))
                        .should()
                        .beAnnotatedWith(Idempotent.class)
                        .allowEmptyShould(true)
                        .because("a POST that creates something can be repeated safely"),
                noClasses()
                        .that()
                        .areAnnotatedWith(Entity.class)
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("jakarta.ws.rs..", "com.fasterxml.jackson..")
                        .allowEmptyShould(true)
                        .because("what is stored and what is shown change for different reasons"),
                noFields()
                        .should()
                        .beAnnotatedWith(Inject.class)
                        .because("a class that is made by its constructor can be made in a test"),
                fields().that()
                        .haveNameMatching(".*([cC]ents|[aA]mount|[sS]hare|[wW]eight)")
                        .should(notBeFloatingPoint())
                        .allowEmptyShould(true)
                        .because("money is exact"),
                noClasses()
                        .that()
                        .doNotHaveSimpleName("SystemClock")
                        .should()
                        .callMethod(Instant.class, "now")
                        .orShould()
                        .callMethod(LocalDate.class, "now")
                        .orShould()
                        .callMethod(LocalDateTime.class, "now")
                        .orShould()
                        .callMethod(OffsetDateTime.class, "now")
                        .orShould()
                        .callMethod(Clock.class, "systemUTC")
                        .because("time comes from the one InstantSource"),
                classes().should(resideInANullMarkedPackage()).because("nothing is null unless it says so"));
    }

    private static ArchCondition<JavaMethod> declareWhoMay() {
        return new ArchCondition<>("declare who may call") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean declared =
                        method.isAnnotatedWith(RolesAllowed.class) || method.isAnnotatedWith(PermitAll.class);
                events.add(new SimpleConditionEvent(method, declared, method.getFullName() + " declares nobody"));
            }
        };
    }

    private static ArchCondition<com.tngtech.archunit.core.domain.JavaField> notBeFloatingPoint() {
        return new ArchCondition<>("not be floating point") {
            @Override
            public void check(com.tngtech.archunit.core.domain.JavaField field, ConditionEvents events) {
                boolean exact = !List.of("double", "float", "java.lang.Double", "java.lang.Float")
                        .contains(field.getRawType().getFullName());
                events.add(new SimpleConditionEvent(field, exact, field.getFullName() + " is floating point"));
            }
        };
    }

    private static ArchCondition<JavaClass> resideInANullMarkedPackage() {
        return new ArchCondition<>("reside in a @NullMarked package") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean marked = type.getPackage().isAnnotatedWith(NullMarked.class);
                events.add(new SimpleConditionEvent(
                        type, marked, type.getName() + " is in a package without @NullMarked"));
            }
        };
    }
}
