package nl.tandem.contracting.ijw;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Toewijzing: what a municipality allocates to one client at one provider. Of the client it keeps only what a rule of the
 * standard needs: names and addresses are checked for their shape and then forgotten.
 */
public record Jw301(MessageHeader header, Client client) implements IjwMessage {

    public record Client(
            Bsn bsn,
            Geboortedatum geboortedatum,
            Naam naam,
            @Nullable Communicatie communicatie,
            List<Relatie> relaties,
            List<Contact> contacten,
            List<ToegewezenProduct> toegewezenProducten) {}

    public record Naam(boolean metPartnernaam, String naamGebruik) {}

    public record Communicatie(String vorm, @Nullable String taal) {}

    public record Relatie(String nummer, @Nullable Geboortedatum geboortedatum, Naam naam, Contact contact) {
        @Override
        public String toString() {
            return "Relatie[*]";
        }
    }

    public record Contact(
            String soort,
            @Nullable Adres adres,
            boolean metTelefoon,
            @Nullable OpenPeriode periode) {}

    public record Adres(
            boolean metHuis,
            @Nullable String postcode,
            @Nullable String landCode) {
        @Override
        public String toString() {
            return "Adres[*]";
        }
    }

    public record OpenPeriode(
            @Nullable LocalDate begindatum, @Nullable LocalDate einddatum) {}

    /**
     * One allocation.
     *
     * @param referentieAanbieder the provider's request (315, 317) that this honours
     * @param redenWijziging why an allocation changed; 13 deletes it
     * @param budget in cents
     */
    public record ToegewezenProduct(
            long toewijzingNummer,
            @Nullable String referentieAanbieder,
            @Nullable Product product,
            LocalDate toewijzingsdatum,
            LocalTime toewijzingstijd,
            LocalDate ingangsdatum,
            @Nullable LocalDate einddatum,
            @Nullable String redenWijziging,
            @Nullable Omvang omvang,
            @Nullable Long budget) {

        private static final String VERWIJDERD = "13";

        public boolean isDeletion() {
            return VERWIJDERD.equals(redenWijziging);
        }
    }
}
