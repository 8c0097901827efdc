package nl.tandem.contracting.transformation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "TransformationPlan", description = "What a provider means to change in a year (transformatieplan).")
record TransformationPlan(
        UUID planId,

        @Schema(description = "AGB code of the provider (aanbieder).")
        String providerCode,

        @Schema(description = "The year.") int year,

        List<PlanLine> lines,

        @Schema(description = "How far it is.") PlanState state,

        @Schema(description = "What was said about it.") @Nullable
        String remark,

        @Schema(description = "When it was submitted.") Instant submittedAt) {}
