package nl.tandem.contracting.ijw;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Verzoek om wijziging: a provider asks a municipality to change the allocations of one client, as one package. */
public record Jw317(MessageHeader header, Client client) implements IjwMessage {

    public record Client(Bsn bsn, Verzoek verzoek) {}

    /**
     * All that the client should have at the provider.
     *
     * @param referentieAanbieder what the provider calls the request; every allocation that honours it carries it too
     * @param redenVerzoek 1 the situation of the client changed, 2 the care plan did
     * @param ongewijzigdeProducten numbers of the allocations that stay as they are
     */
    public record Verzoek(
            String referentieAanbieder,
            String redenVerzoek,
            List<Long> ongewijzigdeProducten,
            List<TeWijzigenProduct> teWijzigenProducten,
            List<NieuwProduct> nieuweProducten) {}

    /** An allocation that should change; its product never does. */
    public record TeWijzigenProduct(
            long toewijzingNummer,
            LocalDate gewensteIngangsdatum,
            @Nullable LocalDate einddatum,
            @Nullable Omvang omvang,
            @Nullable Long budget) {}

    /** A product that should be allocated as well. */
    public record NieuwProduct(
            @Nullable Product product,
            LocalDate gewensteIngangsdatum,
            @Nullable LocalDate einddatum,
            @Nullable Omvang omvang,
            @Nullable Long budget) {}
}
