package nl.tandem.budget.ledger;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        description =
                "DECLARATION_LINE: approved line (prestatie). LUMP_SUM: lumpsum. PERSONAL_BUDGET: pgb. TRAJECTORY: result"
                        + " for a fixed budget (traject). CORRECTION: correctie. RESIDENCE_MOVE: woonplaatscorrectie.")
enum EntryKind {
    DECLARATION_LINE,
    LUMP_SUM,
    PERSONAL_BUDGET,
    TRAJECTORY,
    CORRECTION,
    RESIDENCE_MOVE
}
