package nl.tandem.contracting.cbs;

import java.util.Optional;
import java.util.Set;

/** A code under which CBS counts: of a form of help, or of a measure; the codes overlap, so the delivery is part of it. */
record CbsForm(CbsDelivery delivery, String code) {

    private static final Set<String> HELP = Set.of("01", "02", "03", "04", "11", "12", "13", "14");
    private static final Set<String> PROTECTION = Set.of("11", "12", "21", "22", "23");
    private static final Set<String> PROBATION = Set.of("31", "41", "42", "50", "51", "61", "62", "63");

    /** As text: HELP-02, PROTECTION-11, PROBATION-41. */
    static Optional<CbsForm> parse(String text) {
        int dash = text.indexOf('-');
        String kind = dash < 0 ? "" : text.substring(0, dash);
        String code = text.substring(dash + 1);
        return switch (kind) {
            case "HELP" -> known(CbsDelivery.YOUTH_HELP, HELP, code);
            case "PROTECTION" -> known(CbsDelivery.PROTECTION, PROTECTION, code);
            case "PROBATION" -> known(CbsDelivery.PROBATION, PROBATION, code);
            default -> Optional.empty();
        };
    }

    private static Optional<CbsForm> known(CbsDelivery delivery, Set<String> codes, String code) {
        return codes.contains(code) ? Optional.of(new CbsForm(delivery, code)) : Optional.empty();
    }

    static CbsForm help(String code) {
        return new CbsForm(CbsDelivery.YOUTH_HELP, code);
    }

    boolean isWithResidence() {
        return delivery == CbsDelivery.YOUTH_HELP && code.startsWith("1");
    }

    boolean isGuardianship() {
        return delivery == CbsDelivery.PROTECTION && code.startsWith("2");
    }
}
