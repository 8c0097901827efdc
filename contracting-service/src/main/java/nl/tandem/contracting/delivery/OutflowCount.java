package nl.tandem.contracting.delivery;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "OutflowCount", description = "How many deliveries ended for a reason in a year.")
record OutflowCount(
        @Schema(
                description = "RedenBeeindiging (JZ588); 39 is outflow to another domain, such as the Wlz.",
                examples = "39")
        String reason,

        @Schema(description = "How many deliveries.") long deliveries,

        @Schema(description = "Of how many youths.") long youths) {}
