package nl.tandem.projects.carezone;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "ZoneLevel",
        description =
                "For whom a label was given. ALL: alle gemeenten. CLUSTER: meer dan één gemeente wijkt zo af. SINGLE: deze"
                        + " gemeente alleen.")
enum Level {
    ALL,
    CLUSTER,
    SINGLE
}
