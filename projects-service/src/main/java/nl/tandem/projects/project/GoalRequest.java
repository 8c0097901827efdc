package nl.tandem.projects.project;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "NewGoal", description = "A goal (doel) of a project, bound to an indicator.")
record GoalRequest(
        @Schema(description = "What should change, in words.", examples = "Fewer youths in care")
        @NotBlank
        @Size(max = 1000)
        String description,

        @Schema(description = "Code of the indicator in the catalogue of monitoring.", examples = "YOUTHS_IN_CARE")
        @NotNull
        @Pattern(regexp = "[A-Z][A-Z0-9_]{0,63}", message = "must be a code of the catalogue, such as YOUTHS_IN_CARE")
        String indicatorCode,

        @Schema(description = "CBS code of the municipality (gemeente); without it the region.", examples = "0505")
        @Pattern(regexp = "[0-9]{4}", message = "must be a CBS code of four digits, such as 0505")
        @Nullable
        String municipality,

        @Schema(description = "Care year (2026) or care month (2026-04) in which it is measured.", examples = "2026")
        @NotNull
        @Pattern(regexp = "[0-9]{4}(-(0[1-9]|1[0-2]))?", message = "must be a year or a month, such as 2026 or 2026-04")
        String period,

        @Schema(
                description =
                        "Value before the project (nulmeting), in the unit of the indicator; absent when unknown.")
        @Nullable
        Long baseline,

        @Schema(
                description =
                        "Value to reach (streefwaarde), in the unit of the indicator; absent when not agreed yet.")
        @Nullable
        Long target) {}
