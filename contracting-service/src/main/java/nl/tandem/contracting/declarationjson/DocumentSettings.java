package nl.tandem.contracting.declarationjson;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import nl.tandem.contracting.ijw.XsdVersie;

/** The versions of the schemas that the XML of a declaration follows that came as JSON. */
@ConfigMapping(prefix = "tandem.ijw.xsd-version")
interface DocumentSettings {

    @WithDefault("1.0.0")
    String basisschema();

    @WithDefault("1.0.0")
    String jw323();

    default XsdVersie xsdVersie() {
        return new XsdVersie(basisschema(), jw323());
    }
}
