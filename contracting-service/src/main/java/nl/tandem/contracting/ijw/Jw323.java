package nl.tandem.contracting.ijw;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Declaratie: what a provider asks a municipality to pay for one month. */
public record Jw323(MessageHeader header, Declaratie declaratie) implements IjwMessage {

    @Override
    public int lines() {
        return declaratie.clienten().stream()
                .mapToInt(client -> client.prestaties().size())
                .sum();
    }

    public record Declaratie(
            String declaratieNummer,
            GeslotenPeriode declaratiePeriode,
            LocalDate declaratieDagtekening,
            Bedrag totaalIngediendBedrag,
            List<Client> clienten) {

        public Stream<Prestatie> prestaties() {
            return clienten.stream().flatMap(client -> client.prestaties().stream());
        }
    }

    public record Client(Bsn bsn, List<Prestatie> prestaties) {}

    /**
     * One line.
     *
     * @param vorigReferentieNummer for a credit, the line that is taken back
     * @param productTarief in cents; absent when the unit is the euro
     */
    public record Prestatie(
            String referentieNummer,
            @Nullable String vorigReferentieNummer,
            long toewijzingNummer,
            String productCategorie,
            String productCode,
            GeslotenPeriode productPeriode,
            long geleverdVolume,
            Eenheid eenheid,
            @Nullable Long productTarief,
            Bedrag ingediendBedrag) {

        public boolean isCredit() {
            return ingediendBedrag.debetCredit() == DebetCredit.C;
        }
    }
}
