package nl.tandem.contracting.ijw;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Verzoek om toewijzing: a provider asks a municipality to allocate care to one client. Of the client and the referrer it
 * keeps only what a rule of the standard needs.
 */
public record Jw315(MessageHeader header, Client client) implements IjwMessage {

    public record Client(Bsn bsn, Geboortedatum geboortedatum, List<AangevraagdProduct> aangevraagdeProducten) {}

    /**
     * One product that is asked for.
     *
     * @param referentieAanbieder what the provider calls it; the allocation that honours it carries it too
     * @param metBeschikkingNummer whether it refers to an open decision (beschikking)
     * @param budget in cents
     */
    public record AangevraagdProduct(
            String referentieAanbieder,
            boolean metBeschikkingNummer,
            @Nullable Product product,
            @Nullable LocalDate beschikkingIngangsdatum,
            LocalDate toewijzingIngangsdatum,
            @Nullable LocalDate toewijzingEinddatum,
            @Nullable Omvang omvang,
            @Nullable Long budget,
            Verwijzer verwijzer) {}

    /** Who referred the client (COD327), and how that is told. */
    public record Verwijzer(String type, boolean metNaam, boolean metZorgverlenerCode) {}
}
