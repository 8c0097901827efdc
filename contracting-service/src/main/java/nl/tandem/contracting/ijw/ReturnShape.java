package nl.tandem.contracting.ijw;

import static nl.tandem.contracting.ijw.Shape.klasse;
import static nl.tandem.contracting.ijw.Shape.many;
import static nl.tandem.contracting.ijw.Shape.one;
import static nl.tandem.contracting.ijw.Shape.optional;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.tandem.contracting.ijw.Shape.Field;
import nl.tandem.contracting.ijw.Shape.Leaf;
import nl.tandem.contracting.ijw.Shape.Sequence;
import nl.tandem.contracting.ijw.Shape.Space;

/** The schema of a return message, which is that of the message it answers with return codes in its classes. */
final class ReturnShape {

    /** Containers such as Relaties carry none. */
    private static final Set<String> CLASSES_WITH_CODES = Set.of(
            "Client",
            "Relatie",
            "Contact",
            "ToegewezenProduct",
            "StartProduct",
            "StopProduct",
            "AangevraagdProduct",
            "Verzoek",
            "OngewijzigdProduct",
            "TeWijzigenProduct",
            "NieuwProduct",
            "Antwoord",
            "Woonplaatsbeginsel");

    static final Sequence RETOUR_CODES = klasse(
            "RetourCodes",
            v -> v.all("RetourCode", RetourCode.class),
            many("RetourCode", new Leaf(SimpleTypes.RETOUR_CODE)));

    private ReturnShape() {}

    static boolean hasCodes(String klasse) {
        return CLASSES_WITH_CODES.contains(klasse);
    }

    /** Of a Bericht that has a Header and one body. */
    static Sequence of(MessageType retour, Sequence answered) {
        Field body = answered.fields().get(1);
        return klasse(
                answered.name(),
                v -> message(v, body.name()),
                one("Header", header(retour, (Sequence)
                        answered.fields().getFirst().shape())),
                optional(body.name(), coded((Sequence) body.shape())));
    }

    private static ReturnMessage message(Values values, String body) {
        ReturnHeader header = values.get("Header", ReturnHeader.class);
        return new ReturnMessage(
                header.answered(), header.retour(), header.codes(), values.all(body, RetourCode.class));
    }

    record ReturnHeader(MessageHeader answered, BerichtIdentificatie retour, List<RetourCode> codes) {}

    private static Sequence header(MessageType retour, Sequence answered) {
        List<Field> fields = new ArrayList<>(answered.fields());
        fields.set(0, one("BerichtCode", SimpleType.fixed("LDT_BerichtCode", retour.berichtCode())));
        fields.add(one("IdentificatieRetour", SimpleTypes.IDENTIFICATIE_BERICHT));
        fields.add(one("DagtekeningRetour", SimpleTypes.DATUM));
        fields.add(optional("XsltVersie", SimpleTypes.VERSIE));
        fields.add(one("XsdVersieRetour", CommonShapes.XSD_VERSIE));
        fields.add(optional("RetourCodes", RETOUR_CODES));
        return new Sequence(
                answered.name(),
                Space.MESSAGE,
                v -> new ReturnHeader(
                        ((MessageHeader) answered.assemble().apply(v)).as(retour),
                        new BerichtIdentificatie(
                                v.text("IdentificatieRetour"), v.get("DagtekeningRetour", LocalDate.class)),
                        v.all("RetourCodes", RetourCode.class)),
                fields);
    }

    /** Of a class and those in it only the codes are kept: the rest is known from the message that was answered. */
    private static Sequence coded(Sequence klasse) {
        List<Field> fields = new ArrayList<>();
        for (Field field : klasse.fields()) {
            fields.add(isClass(field) ? withShape(field, coded((Sequence) field.shape())) : field);
        }
        if (hasCodes(klasse.name())) {
            fields.add(one("RetourCodes", RETOUR_CODES));
        }
        List<String> classes =
                fields.stream().filter(ReturnShape::isClass).map(Field::name).toList();
        return new Sequence(
                klasse.name(),
                Space.MESSAGE,
                v -> classes.stream()
                        .flatMap(name -> v.all(name, Object.class).stream())
                        .flatMap(codes -> codes instanceof List<?> several ? several.stream() : Stream.of(codes))
                        .toList(),
                List.copyOf(fields));
    }

    private static boolean isClass(Field field) {
        return field.shape() instanceof Sequence sequence && sequence.space() == Space.MESSAGE;
    }

    private static Field withShape(Field field, Sequence shape) {
        return new Field(field.name(), field.min(), field.max(), shape);
    }
}
