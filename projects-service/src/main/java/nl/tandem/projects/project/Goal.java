package nl.tandem.projects.project;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** A goal (doel): the figure of an indicator that a project wants to move. */
@Embeddable
record Goal(
        int position,
        String region,
        String description,
        @Column(name = "indicator_code") String indicatorCode,
        String municipality,
        String period,
        @Nullable Long baseline,
        @Nullable Long target) {

    /** Stored instead of a municipality: the region as a whole. */
    private static final String REGION = "";

    static Goal of(int position, String region, GoalRequest request) {
        return new Goal(
                position,
                region,
                request.description(),
                request.indicatorCode(),
                request.municipality() == null ? REGION : request.municipality(),
                request.period(),
                request.baseline(),
                request.target());
    }

    /** Null for the region as a whole. */
    @Nullable
    String municipalityOrRegion() {
        return municipality.equals(REGION) ? null : municipality;
    }
}
