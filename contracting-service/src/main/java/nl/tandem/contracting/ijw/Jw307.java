package nl.tandem.contracting.ijw;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Stop jeugdhulp: what a provider ended, or interrupted, of what it delivered to one client. Of the client it keeps only
 * what a rule of the standard needs.
 */
public record Jw307(MessageHeader header, Client client) implements IjwMessage {

    public record Client(Bsn bsn, Geboortedatum geboortedatum, List<StopProduct> stopProducten) {}

    /**
     * One stop, which repeats the start that it ends.
     *
     * @param toewijzingNummer absent for task based care that is not allocated to each client
     * @param product as it was allocated; absent when any product may be delivered (generiek)
     * @param begindatum of the start
     * @param redenBeeindiging JZ588; 20 is for the time being
     * @param statusAanlevering 1 for a stop, 3 to delete one that was sent before
     */
    public record StopProduct(
            @Nullable Long toewijzingNummer,
            @Nullable Product product,
            @Nullable LocalDate toewijzingIngangsdatum,
            LocalDate begindatum,
            String redenBeeindiging,
            LocalDate einddatum,
            String statusAanlevering) {

        private static final String VERWIJDEREN = "3";

        public boolean isDeletion() {
            return VERWIJDEREN.equals(statusAanlevering);
        }
    }
}
