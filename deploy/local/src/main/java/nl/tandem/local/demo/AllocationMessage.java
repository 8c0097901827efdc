package nl.tandem.local.demo;

import java.time.LocalDate;
import java.util.List;

/**
 * An allocation message (JW301): everything that a municipality allocates to one youth at one provider (OP087).
 *
 * @param number tells this message from every other of the region
 */
record AllocationMessage(
        long number, Youth youth, String providerCode, LocalDate signedOn, List<Allocation> allocations) {

    /** Idempotency-Key and, as Identificatie, what the standard knows the message by. */
    String id() {
        return "T2601%07d".formatted(number);
    }

    String xml() {
        IjwXml xml = new IjwXml("jw301");
        xml.group(
                "Header",
                () -> xml.element("BerichtCode", "436")
                        .element("BerichtVersie", 3)
                        .element("BerichtSubversie", 2)
                        .element("Afzender", youth.municipality().code())
                        .element("Ontvanger", providerCode)
                        .group(
                                "BerichtIdentificatie",
                                () -> xml.common("Identificatie", id()).common("Dagtekening", signedOn))
                        .group(
                                "XsdVersie",
                                () -> xml.common("BasisschemaXsdVersie", "1.0.0")
                                        .common("BerichtXsdVersie", "1.0.0")));
        xml.group("Client", () -> writeClient(xml));
        return xml.end();
    }

    private void writeClient(IjwXml xml) {
        xml.element("Bsn", youth.bsn())
                .group("Geboortedatum", () -> xml.common("Datum", youth.birthDate()))
                .element("Geslacht", youth.boy() ? 1 : 2)
                .group(
                        "Naam",
                        () -> xml.commonGroup("Geslachtsnaam", () -> xml.common("Achternaam", "Testpersoon"))
                                .common("Voorletters", "T")
                                .common("NaamGebruik", 1))
                .group(
                        "Contactgegevens",
                        () -> xml.group(
                                "Contact",
                                () -> xml.element("Soort", "01")
                                        .group(
                                                "Adres",
                                                () -> xml.commonGroup("Huis", () -> xml.common("Huisnummer", 1))
                                                        .common(
                                                                "Postcode",
                                                                youth.municipality()
                                                                        .postcode())
                                                        .common(
                                                                "Plaatsnaam",
                                                                youth.municipality()
                                                                        .name())
                                                        .common("LandCode", "NL"))))
                .group("ToegewezenProducten", () -> allocations.forEach(allocation -> write(xml, allocation)));
    }

    private static void write(IjwXml xml, Allocation allocation) {
        xml.group("ToegewezenProduct", () -> {
            xml.element("ToewijzingNummer", allocation.number()).group("Product", () -> {
                xml.common("Categorie", allocation.category());
                if (allocation.code() != null) {
                    xml.common("Code", allocation.code());
                }
            });
            xml.element("Toewijzingsdatum", allocation.allocatedOn())
                    .element("Toewijzingstijd", "09:00:00")
                    .element("Ingangsdatum", allocation.start());
            if (allocation.end() != null) {
                xml.element("Einddatum", allocation.end());
            }
            Volume volume = allocation.volume();
            if (volume != null) {
                xml.group(
                        "Omvang",
                        () -> xml.common("Volume", volume.amount())
                                .common("Eenheid", volume.unit().code())
                                .common("Frequentie", volume.frequency().code()));
            }
            if (allocation.budgetCents() != null) {
                xml.element("Budget", allocation.budgetCents());
            }
        });
    }

    @Override
    public String toString() {
        return "AllocationMessage[%s, %d allocations]".formatted(id(), allocations.size());
    }
}
