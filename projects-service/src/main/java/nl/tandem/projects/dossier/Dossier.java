package nl.tandem.projects.dossier;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "The dossier of a project (projectdossier).")
record Dossier(
        @Schema(description = "Id of the project.") UUID projectId,
        @Schema(description = "Means.") List<MeansLine> means,

        @Schema(description = "Sum of the means in eurocents.")
        long budgetCents,

        @Schema(description = "Sum of the hours.") long hours,

        @Schema(description = "By payer, which lines he pays: the number of the line from 1.")
        Map<String, List<Integer>> payers,

        @Schema(description = "What funds gave, less what was given back, in eurocents.")
        long spentCents,

        @Schema(description = "What is left of the means in eurocents; below zero when more was spent.")
        long leftCents,

        @Schema(description = "Risks, the highest score first.")
        List<RiskLine> risks,

        @Schema(description = "How many risks there are by chance and effect, as chance x effect.")
        Map<String, Long> riskMatrix,

        @Schema(description = "Dependencies.") List<DependencyLine> dependencies,
        @Schema(description = "Stakeholders.") List<StakeholderLine> stakeholders,
        @Schema(description = "Communication plan.") List<CommunicationLine> communication) {}
