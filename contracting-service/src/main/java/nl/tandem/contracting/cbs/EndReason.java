package nl.tandem.contracting.cbs;

import java.util.Map;
import java.util.Optional;

/** How CBS writes why something ended; empty where the reason of iJw (JZ588) does not say it. */
final class EndReason {

    /**
     * Ended as planned, or gone on elsewhere by another law (31, 37, 39): 01. Agreed before the plan was done (34, 36, 38): 02. By
     * the client (32): 03. By the provider (33): 04. By what is outside (35) or death (02): 05.
     */
    private static final Map<String, String> HELP = Map.of(
            "31", "01", "37", "01", "39", "01", "34", "02", "36", "02", "38", "02", "32", "03", "33", "04", "35", "05",
            "02", "05");

    /** As planned 04, ended early 02, death 06. */
    private static final Map<String, String> SUPERVISION = Map.of("31", "04", "34", "02", "36", "02", "02", "06");

    private EndReason() {}

    static Optional<String> of(Spell spell) {
        String reason = spell.reason() == null ? "" : spell.reason();
        if (spell.form().delivery() == CbsDelivery.YOUTH_HELP) {
            return Optional.ofNullable(HELP.get(reason));
        }
        if (spell.form().delivery() == CbsDelivery.PROBATION) {
            return Optional.of("");
        }
        if (spell.form().isGuardianship()) {
            return "02".equals(reason) ? Optional.of("15") : Optional.empty();
        }
        return Optional.ofNullable(SUPERVISION.get(reason));
    }
}
