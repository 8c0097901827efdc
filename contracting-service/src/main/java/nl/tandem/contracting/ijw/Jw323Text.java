package nl.tandem.contracting.ijw;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A 323 as its sender gives it in another form than XML. Nothing of it was checked: it is written as XML, whatever it says,
 * and read as any other message.
 *
 * @param totaalCents negative when it is a credit
 */
public record Jw323Text(
        @Nullable String afzender,
        @Nullable String ontvanger,
        @Nullable String identificatie,
        @Nullable String dagtekening,
        @Nullable String declaratieNummer,
        @Nullable String begindatum,
        @Nullable String einddatum,
        @Nullable String declaratieDagtekening,
        @Nullable Long totaalCents,
        List<Client> clienten) {

    public record Client(@Nullable String bsn, List<Prestatie> prestaties) {}

    /**
     * One line.
     *
     * @param ingediendCents negative when it is a credit
     */
    public record Prestatie(
            @Nullable String referentieNummer,
            @Nullable String vorigReferentieNummer,
            @Nullable Long toewijzingNummer,
            @Nullable String productCategorie,
            @Nullable String productCode,
            @Nullable String begindatum,
            @Nullable String einddatum,
            @Nullable Long geleverdVolume,
            @Nullable String eenheid,
            @Nullable Long productTarief,
            @Nullable Long ingediendCents) {}
}
