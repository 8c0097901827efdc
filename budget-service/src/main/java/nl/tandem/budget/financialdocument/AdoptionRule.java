package nl.tandem.budget.financialdocument;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        description =
                "ALL_COLLEGES: het kader geldt als alle colleges het vaststelden. MAJORITY_OF_COLLEGES: als de meerderheid.")
enum AdoptionRule {
    ALL_COLLEGES,
    MAJORITY_OF_COLLEGES;

    boolean isMet(int adopted, int participants) {
        return this == ALL_COLLEGES ? adopted >= participants : 2 * adopted > participants;
    }
}
