package nl.tandem.contracting.referral;

import java.util.stream.Stream;

/** Who referred (TypeVerwijzer, COD327). */
enum ReferrerType {
    MUNICIPALITY("01"),
    GENERAL_PRACTITIONER("02"),
    YOUTH_DOCTOR("03"),
    CERTIFIED_INSTITUTION("04"),
    MEDICAL_SPECIALIST("05"),
    NONE("06"),
    COURT("08");

    private final String code;

    ReferrerType(String code) {
        this.code = code;
    }

    String code() {
        return code;
    }

    static ReferrerType of(String code) {
        return Stream.of(values())
                .filter(type -> type.code.equals(code))
                .findFirst()
                .orElseThrow();
    }
}
