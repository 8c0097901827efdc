package nl.tandem.contracting.delivery;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class DeclarationsKnowNoDeliveriesTest {

    @Test
    void whatJudgesAndBooksDeclarationsDoesNotKnowOfDeliveries() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        "nl.tandem.contracting.declaration..",
                        "nl.tandem.contracting.judging..",
                        "nl.tandem.contracting.ceiling..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("nl.tandem.contracting.delivery..")
                .because("starts and stops are no condition for approving a declaration (OP364)")
                .check(new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("nl.tandem.contracting"));
    }
}
