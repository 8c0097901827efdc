package nl.tandem.contracting.subcontract;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "NewSubcontractOverspend",
        description = "Settles the part of an overspend that care of a subcontractor made.")
record NewOverspend(
        @NotNull @Min(2015) @Max(2100) @Schema(description = "Care year (zorgjaar).", examples = "2026")
        Integer careYear,

        @NotNull
        @Min(1)
        @Max(999_999_999_999L)
        @Schema(description = "The part of the overspend, in euro cents; all parts together are at most the overspend.")
        Long overspendCents) {}
