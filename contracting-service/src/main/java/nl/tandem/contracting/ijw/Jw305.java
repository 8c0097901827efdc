package nl.tandem.contracting.ijw;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Start jeugdhulp: what a provider began to deliver to one client. Of the client it keeps only what a rule of the standard
 * needs.
 */
public record Jw305(MessageHeader header, Client client) implements IjwMessage {

    public record Client(Bsn bsn, Geboortedatum geboortedatum, List<StartProduct> startProducten) {}

    /**
     * One start.
     *
     * @param toewijzingNummer absent for task based care that is not allocated to each client
     * @param product as it was allocated; absent when any product may be delivered (generiek)
     * @param statusAanlevering 1 for a start, 3 to delete one that was sent before
     */
    public record StartProduct(
            @Nullable Long toewijzingNummer,
            @Nullable Product product,
            @Nullable LocalDate toewijzingIngangsdatum,
            LocalDate begindatum,
            String statusAanlevering) {

        private static final String VERWIJDEREN = "3";

        public boolean isDeletion() {
            return VERWIJDEREN.equals(statusAanlevering);
        }
    }
}
