package nl.tandem.contracting.ocds;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Who publishes, and under which prefix. */
@ConfigMapping(prefix = "tandem.ocds")
interface OcdsSettings {

    /** As registered with the Open Contracting Partnership. */
    @WithDefault("ocds-000000")
    String prefix();

    @WithDefault("Serviceorganisatie Jeugd")
    String publisher();

    @WithDefault("https://tandem.example/contracting/v1/ocds/release-package")
    String uri();
}
