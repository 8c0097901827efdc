package nl.tandem.local.demo;

import org.jspecify.annotations.Nullable;

/**
 * A declared line (Prestatie), always a debit, with what must become of it.
 *
 * @param tariffCents absent when the unit is the euro
 * @param flaw absent when the line must be approved
 */
record Line(
        String reference,
        long allocationNumber,
        Product product,
        Period period,
        long volume,
        Unit unit,
        @Nullable Long tariffCents,
        long amountCents,
        @Nullable Flaw flaw) {

    void writeTo(IjwXml xml) {
        xml.group("Prestatie", () -> {
            xml.group("ProductReferentie", () -> xml.common("ReferentieNummer", reference))
                    .element("ToewijzingNummer", allocationNumber)
                    .element("ProductCategorie", product.category())
                    .element("ProductCode", product.code())
                    .group(
                            "ProductPeriode",
                            () -> xml.common("Begindatum", period.first()).common("Einddatum", period.last()))
                    .element("GeleverdVolume", volume)
                    .element("Eenheid", unit.code());
            if (tariffCents != null) {
                xml.element("ProductTarief", tariffCents);
            }
            xml.group("IngediendBedrag", () -> xml.common("Bedrag", amountCents).common("DebetCredit", "D"));
        });
    }
}
