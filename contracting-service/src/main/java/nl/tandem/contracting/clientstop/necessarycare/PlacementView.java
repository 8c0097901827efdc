package nl.tandem.contracting.clientstop.necessarycare;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Placement", description = "Care may begin at the provider.")
record PlacementView(
        @Schema(description = "By what it may.") Passage passage) {}
