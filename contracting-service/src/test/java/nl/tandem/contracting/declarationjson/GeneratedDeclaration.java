package nl.tandem.contracting.declarationjson;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A declaration as XML and as JSON, each written from the same values and neither by the code under test. */
public record GeneratedDeclaration(String identification, String number, List<Line> lines) {

    public record Line(
            String bsn,
            String reference,
            @Nullable String previous,
            long allocation,
            String category,
            String code,
            String begin,
            String end,
            long volume,
            String unit,
            @Nullable Long tariff,
            long cents) {

        private String xml() {
            return "<jw323:Prestatie><jw323:ProductReferentie><ijw:ReferentieNummer>%s</ijw:ReferentieNummer>%s</jw323:ProductReferentie>"
                            .formatted(
                                    reference,
                                    previous == null
                                            ? ""
                                            : "<ijw:VorigReferentieNummer>%s</ijw:VorigReferentieNummer>"
                                                    .formatted(previous))
                    + "<jw323:ToewijzingNummer>%d</jw323:ToewijzingNummer><jw323:ProductCategorie>%s</jw323:ProductCategorie>"
                            .formatted(allocation, category)
                    + "<jw323:ProductCode>%s</jw323:ProductCode>".formatted(code)
                    + "<jw323:ProductPeriode><ijw:Begindatum>%s</ijw:Begindatum><ijw:Einddatum>%s</ijw:Einddatum></jw323:ProductPeriode>"
                            .formatted(begin, end)
                    + "<jw323:GeleverdVolume>%d</jw323:GeleverdVolume><jw323:Eenheid>%s</jw323:Eenheid>"
                            .formatted(volume, unit)
                    + (tariff == null ? "" : "<jw323:ProductTarief>%d</jw323:ProductTarief>".formatted(tariff))
                    + "<jw323:IngediendBedrag><ijw:Bedrag>%d</ijw:Bedrag><ijw:DebetCredit>%s</ijw:DebetCredit></jw323:IngediendBedrag></jw323:Prestatie>"
                            .formatted(Math.abs(cents), cents < 0 ? "C" : "D");
        }

        private String json() {
            return """
                    {"reference": "%s", %s"allocationNumber": %d, "category": "%s", "code": "%s", "periodStart": "%s",
                     "periodEnd": "%s", "volume": %d, "unit": "%s", %s"amountCents": %d}""".formatted(
                            reference,
                            previous == null ? "" : "\"previousReference\": \"%s\", ".formatted(previous),
                            allocation,
                            category,
                            code,
                            begin,
                            end,
                            volume,
                            unit,
                            tariff == null ? "" : "\"tariffCents\": %d, ".formatted(tariff),
                            cents);
        }
    }

    static GeneratedDeclaration of(int sequence, int count, Random random) {
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            boolean euros = random.nextInt(10) == 0;
            boolean credit = random.nextInt(8) == 0;
            long cents = random.nextLong(0, 99_999_999);
            lines.add(new Line(
                    "9999%05d".formatted(i / 4),
                    "R&é%d-%d".formatted(sequence, i).replace("&", random.nextBoolean() ? "" : "x"),
                    credit ? "P%d".formatted(i) : null,
                    random.nextLong(1, 999_999_999),
                    random.nextBoolean() ? "45" : "54",
                    random.nextBoolean() ? "45A48" : "54001",
                    "2026-%02d-01".formatted(1 + random.nextInt(4)),
                    "2026-%02d-28".formatted(1 + random.nextInt(4)),
                    random.nextLong(0, 99_999_999),
                    euros ? "83" : "01",
                    euros ? null : random.nextLong(0, 99_999_999),
                    credit ? -cents - 1 : cents));
        }
        return new GeneratedDeclaration("B%d".formatted(sequence), "D%d".formatted(sequence), lines);
    }

    /** With something in the first line that does not have its type. */
    GeneratedDeclaration spoilt(Random random) {
        Line good = lines.getFirst();
        Line bad = switch (random.nextInt(6)) {
            case 0 ->
                new Line(
                        "12",
                        good.reference,
                        good.previous,
                        good.allocation,
                        good.category,
                        good.code,
                        good.begin,
                        good.end,
                        good.volume,
                        good.unit,
                        good.tariff,
                        good.cents);
            case 1 ->
                new Line(
                        good.bsn,
                        "R".repeat(30),
                        good.previous,
                        good.allocation,
                        good.category,
                        good.code,
                        good.begin,
                        good.end,
                        good.volume,
                        good.unit,
                        good.tariff,
                        good.cents);
            case 2 ->
                new Line(
                        good.bsn,
                        good.reference,
                        good.previous,
                        9_999_999_999L,
                        good.category,
                        good.code,
                        good.begin,
                        good.end,
                        good.volume,
                        good.unit,
                        good.tariff,
                        good.cents);
            case 3 ->
                new Line(
                        good.bsn,
                        good.reference,
                        good.previous,
                        good.allocation,
                        good.category,
                        good.code,
                        "2026-02-30",
                        good.end,
                        -1,
                        "99",
                        good.tariff,
                        good.cents);
            case 4 ->
                new Line(
                        good.bsn,
                        good.reference,
                        good.previous,
                        good.allocation,
                        "ABC",
                        "",
                        good.begin,
                        "",
                        good.volume,
                        good.unit,
                        good.tariff,
                        good.cents);
            default -> good;
        };
        List<Line> spoilt = new ArrayList<>(lines);
        spoilt.set(0, bad);
        return new GeneratedDeclaration(identification, number, spoilt);
    }

    private long total() {
        return lines.stream().mapToLong(Line::cents).sum();
    }

    public String xml() {
        StringBuilder xml =
                new StringBuilder("""
                <?xml version="1.0" encoding="UTF-8"?>
                <jw323:Bericht xmlns:jw323="http://www.istandaarden.nl/ijw/3_2/jw323/schema" xmlns:ijw="http://www.istandaarden.nl/ijw/3_2/basisschema/schema">
                <jw323:Header><jw323:BerichtCode>490</jw323:BerichtCode><jw323:BerichtVersie>3</jw323:BerichtVersie><jw323:BerichtSubversie>2</jw323:BerichtSubversie>
                <jw323:Afzender>12345678</jw323:Afzender><jw323:Ontvanger>0505</jw323:Ontvanger>
                <jw323:BerichtIdentificatie><ijw:Identificatie>%s</ijw:Identificatie><ijw:Dagtekening>2026-05-06</ijw:Dagtekening></jw323:BerichtIdentificatie>
                <jw323:XsdVersie><ijw:BasisschemaXsdVersie>1.0.0</ijw:BasisschemaXsdVersie><ijw:BerichtXsdVersie>1.0.0</ijw:BerichtXsdVersie></jw323:XsdVersie></jw323:Header>
                <jw323:Declaratie><jw323:DeclaratieNummer>%s</jw323:DeclaratieNummer>
                <jw323:DeclaratiePeriode><ijw:Begindatum>2026-04-01</ijw:Begindatum><ijw:Einddatum>2026-04-30</ijw:Einddatum></jw323:DeclaratiePeriode>
                <jw323:DeclaratieDagtekening>2026-05-06</jw323:DeclaratieDagtekening>
                <jw323:TotaalIngediendBedrag><ijw:TotaalBedrag>%d</ijw:TotaalBedrag><ijw:DebetCredit>%s</ijw:DebetCredit></jw323:TotaalIngediendBedrag>
                <jw323:Clienten>""".formatted(identification, number, Math.abs(total()), total() < 0 ? "C" : "D"));
        byClient(
                xml,
                "<jw323:Client><jw323:Bsn>%s</jw323:Bsn><jw323:Prestaties>",
                Line::xml,
                "",
                "</jw323:Prestaties></jw323:Client>");
        return xml.append("</jw323:Clienten></jw323:Declaratie></jw323:Bericht>")
                .toString();
    }

    public String json() {
        StringBuilder json = new StringBuilder("""
                {"sender": "12345678", "receiver": "0505", "identification": "%s", "messageDate": "2026-05-06",
                 "declarationNumber": "%s", "periodStart": "2026-04-01", "periodEnd": "2026-04-30",
                 "declarationDate": "2026-05-06", "totalCents": %d, "clients": [""".formatted(identification, number, total()));
        byClient(json, "{\"bsn\": \"%s\", \"lines\": [", Line::json, ",", "]},");
        json.setLength(json.length() - 1);
        return json.append("]}").toString();
    }

    private void byClient(
            StringBuilder out, String before, Function<Line, String> written, String between, String after) {
        lines.stream()
                .collect(Collectors.groupingBy(Line::bsn, LinkedHashMap::new, Collectors.toList()))
                .forEach((bsn, ofClient) -> out.append(before.formatted(bsn))
                        .append(ofClient.stream().map(written).collect(Collectors.joining(between)))
                        .append(after));
    }
}
