package nl.tandem.projects.carezone;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Whether a service is youth care (driedeling).")
record ZoneLabel(
        @Schema(description = "The service.", examples = "DYSLEXIE")
        String service,

        @Schema(description = "Zone.") Zone zone,
        @Schema(description = "For whom it was given.") Level level,
        @Schema(description = "Why.") String motivation) {}
