package nl.tandem.bench;

import org.jspecify.annotations.Nullable;

/** What the providers of the bench have contracted, are allocated per month and declare. */
enum Product {
    COUNSELLING("45", "45A48", "04", 9_500, "01", 158, 20, 120, 12, 60),
    TREATMENT("54", "54002", "01", 189, "01", 189, 600, 60, 9, 45),
    GROUP("45", "45A49", "04", 5_840, "04", 5_840, 20, 4, 12, 1),
    RESIDENCE("43", "43A07", "14", 24_500, "14", 24_500, 31, 30, 1, 0),
    /** Allocated as a budget for a category, and declared in euros. */
    TAILORED("50", "50A09", "83", 1, "83", 0, 0, 20_000, 100, 150);

    static final String PER_MONTH = "4";

    private static final long BUDGET_CENTS = 500_000;
    private static final Product[] OF_TEN_LINES = {
        COUNSELLING, COUNSELLING, TREATMENT, GROUP, COUNSELLING, RESIDENCE, TREATMENT, COUNSELLING, GROUP, TAILORED
    };

    private final String category;
    private final String code;
    private final String contractedUnit;
    private final long contractedCents;
    private final String declaredUnit;
    private final long declaredCents;
    private final long allocatedVolume;
    private final long leastVolume;
    private final long volumes;
    private final long volumeStep;

    Product(
            String category,
            String code,
            String contractedUnit,
            long contractedCents,
            String declaredUnit,
            long declaredCents,
            long allocatedVolume,
            long leastVolume,
            long volumes,
            long volumeStep) {
        this.category = category;
        this.code = code;
        this.contractedUnit = contractedUnit;
        this.contractedCents = contractedCents;
        this.declaredUnit = declaredUnit;
        this.declaredCents = declaredCents;
        this.allocatedVolume = allocatedVolume;
        this.leastVolume = leastVolume;
        this.volumes = volumes;
        this.volumeStep = volumeStep;
    }

    static Product of(long line) {
        return OF_TEN_LINES[(int) (line % OF_TEN_LINES.length)];
    }

    String category() {
        return category;
    }

    String code() {
        return code;
    }

    String contractedUnit() {
        return contractedUnit;
    }

    long contractedCents() {
        return contractedCents;
    }

    String declaredUnit() {
        return declaredUnit;
    }

    @Nullable
    Long declaredCents() {
        return isInEuros() ? null : declaredCents;
    }

    @Nullable
    String allocatedCode() {
        return isInEuros() ? null : code;
    }

    @Nullable
    Long allocatedVolume() {
        return isInEuros() ? null : allocatedVolume;
    }

    @Nullable
    Long budgetCents() {
        return isInEuros() ? BUDGET_CENTS : null;
    }

    boolean isInEuros() {
        return this == TAILORED;
    }

    long usualVolume(long line) {
        return leastVolume + line % volumes * volumeStep;
    }

    long volumeAboveLimit() {
        return isInEuros() ? BUDGET_CENTS + 1 : allocatedVolume * (isHourlyInMinutes() ? 60 : 1) + 1;
    }

    /** Rounded once, half up, when an hourly product is declared in minutes. */
    long amountCents(long volume) {
        return isHourlyInMinutes() ? (contractedCents * volume + 30) / 60 : contractedCents * volume;
    }

    private boolean isHourlyInMinutes() {
        return !contractedUnit.equals(declaredUnit);
    }
}
