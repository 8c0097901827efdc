package nl.tandem.contracting.request;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import nl.tandem.contracting.ijw.XsdVersie;

/** The versions of the schemas that answers follow; no message says them but as text. */
@ConfigMapping(prefix = "tandem.ijw.xsd-version")
interface AnswerSettings {

    @WithDefault("1.0.0")
    String basisschema();

    @WithDefault("1.0.0")
    String jw319();

    default XsdVersie xsdVersie() {
        return new XsdVersie(basisschema(), jw319());
    }
}
