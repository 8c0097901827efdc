package nl.tandem.contracting.ijw;

import static nl.tandem.contracting.ijw.Shape.composite;
import static nl.tandem.contracting.ijw.Shape.klasse;
import static nl.tandem.contracting.ijw.Shape.one;

import java.time.LocalDate;
import nl.tandem.contracting.ijw.Shape.Sequence;

/** The Header and the composite types that more than one message uses. */
final class CommonShapes {

    static final Sequence GESLOTEN_PERIODE = composite(
            "CDT_GeslotenPeriode",
            v -> new GeslotenPeriode(v.get("Begindatum", LocalDate.class), v.get("Einddatum", LocalDate.class)),
            one("Begindatum", SimpleTypes.DATUM),
            one("Einddatum", SimpleTypes.DATUM));

    private static final Sequence BERICHT_IDENTIFICATIE = composite(
            "CDT_BerichtIdentificatie",
            v -> new BerichtIdentificatie(v.text("Identificatie"), v.get("Dagtekening", LocalDate.class)),
            one("Identificatie", SimpleTypes.IDENTIFICATIE_BERICHT),
            one("Dagtekening", SimpleTypes.DATUM));

    private static final Sequence XSD_VERSIE = composite(
            "CDT_XsdVersie",
            v -> new XsdVersie(v.text("BasisschemaXsdVersie"), v.text("BerichtXsdVersie")),
            one("BasisschemaXsdVersie", SimpleTypes.VERSIE),
            one("BerichtXsdVersie", SimpleTypes.VERSIE));

    private CommonShapes() {}

    static Sequence header(MessageType message, SimpleType afzender, SimpleType ontvanger) {
        return klasse(
                "Header",
                v -> new MessageHeader(
                        message,
                        v.text("Afzender"),
                        v.text("Ontvanger"),
                        v.get("BerichtIdentificatie", BerichtIdentificatie.class),
                        v.get("XsdVersie", XsdVersie.class)),
                one("BerichtCode", SimpleType.fixed("LDT_BerichtCode", message.berichtCode())),
                one("BerichtVersie", SimpleTypes.BERICHT_VERSIE),
                one("BerichtSubversie", SimpleTypes.BERICHT_SUBVERSIE),
                one("Afzender", afzender),
                one("Ontvanger", ontvanger),
                one("BerichtIdentificatie", BERICHT_IDENTIFICATIE),
                one("XsdVersie", XSD_VERSIE));
    }
}
