package nl.tandem.contracting.audit;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ProvidersPerYouth", description = "How many youths had care of so many providers in a year.")
record ProvidersPerYouth(
        @Schema(description = "How many providers.") int providers,

        @Schema(description = "How many youths.") long youths) {}
