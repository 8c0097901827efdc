package nl.tandem.projects.body;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        description =
                "JOINT_ARRANGEMENT: AB, DB, PFO, NMT, AOJ and the sounding boards of a gemeenschappelijke regeling. COVENANT: RBO, RBO"
                        + " smal, regieteam, beleidsteam and subregions of a region that works by covenant.")
enum GovernanceProfile {
    JOINT_ARRANGEMENT,
    COVENANT
}
