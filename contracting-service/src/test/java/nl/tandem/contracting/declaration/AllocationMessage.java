package nl.tandem.contracting.declaration;

import nl.tandem.contracting.ijw.GoldenMessage;

/**
 * A 301 with one allocation for the first client, as one municipality sends it after another. Each is a minute later than
 * the one before it.
 */
record AllocationMessage(GoldenMessage message) {

    private static final String VOLUME =
            "<jw301:Omvang><ijw:Volume>3</ijw:Volume><ijw:Eenheid>04</ijw:Eenheid><ijw:Frequentie>2</ijw:Frequentie></jw301:Omvang>";
    private static final String PRODUCT = "<ijw:Categorie>45</ijw:Categorie><ijw:Code>45A48</ijw:Code>";

    /** Three hours a week from 12 January until the end of 2026; the sequence is in its identification and its time. */
    static AllocationMessage of(int sequence, long number) {
        return new AllocationMessage(GoldenMessage.JW301
                .with("T000000001", "T" + (1000 + sequence))
                .with("10:15:00", "11:%02d:00".formatted(sequence))
                .with("300201", String.valueOf(number)));
    }

    AllocationMessage by(String municipality) {
        return with("Afzender>0505<", "Afzender>%s<".formatted(municipality));
    }

    AllocationMessage from(String date) {
        return with("Ingangsdatum>2026-01-12<", "Ingangsdatum>%s<".formatted(date));
    }

    AllocationMessage until(String date) {
        return with("Einddatum>2026-12-31<", "Einddatum>%s<".formatted(date));
    }

    /** The date on which the municipality allocated it, which may be later than the care began. */
    AllocationMessage allocatedOn(String date) {
        return with("Dagtekening>2026-01-05<", "Dagtekening>%s<".formatted(date))
                .with("Toewijzingsdatum>2026-01-05<", "Toewijzingsdatum>%s<".formatted(date));
    }

    AllocationMessage because(String reason) {
        return with(
                "</jw301:Einddatum>",
                "</jw301:Einddatum><jw301:RedenWijziging>%s</jw301:RedenWijziging>".formatted(reason));
    }

    /** The first day is also the last. */
    AllocationMessage deleted() {
        return until("2026-01-12").because("13");
    }

    AllocationMessage product(String code) {
        return with(
                PRODUCT,
                "<ijw:Categorie>%s</ijw:Categorie><ijw:Code>%s</ijw:Code>".formatted(code.substring(0, 2), code));
    }

    AllocationMessage category(String category) {
        return with(PRODUCT, "<ijw:Categorie>%s</ijw:Categorie>".formatted(category))
                .with(VOLUME, "");
    }

    AllocationMessage anyProduct() {
        return with("<jw301:Product>%s</jw301:Product>".formatted(PRODUCT), "").with(VOLUME, "");
    }

    AllocationMessage volume(long volume, String unit, String frequency) {
        return with(
                VOLUME,
                "<jw301:Omvang><ijw:Volume>%d</ijw:Volume><ijw:Eenheid>%s</ijw:Eenheid><ijw:Frequentie>%s</ijw:Frequentie></jw301:Omvang>"
                        .formatted(volume, unit, frequency));
    }

    AllocationMessage budget(long cents) {
        return with(
                "</jw301:ToegewezenProduct>",
                "<jw301:Budget>%d</jw301:Budget></jw301:ToegewezenProduct>".formatted(cents));
    }

    private AllocationMessage with(String old, String replacement) {
        return new AllocationMessage(message.with(old, replacement));
    }
}
