package nl.tandem.contracting.ijw;

import org.jspecify.annotations.Nullable;

/** Antwoord: a municipality refuses what a provider asked for in a 315 or 317, or looks into it first. */
public record Jw319(MessageHeader header, Antwoord antwoord) implements IjwMessage {

    /**
     * The answer to one product of a 315, or to a 317 as a whole.
     *
     * @param verzoekAntwoord 1 refused (afgewezen), 2 under investigation (in onderzoek)
     * @param redenAfwijzingVerzoek why it is refused (WJ759)
     * @param woonplaatsbeginsel when it is refused because another municipality is responsible for the client
     */
    public record Antwoord(
            String referentieAanbieder,
            String verzoekAntwoord,
            @Nullable String redenAfwijzingVerzoek,
            @Nullable Woonplaatsbeginsel woonplaatsbeginsel) {}

    /** The municipality that is responsible instead. */
    public record Woonplaatsbeginsel(String gemeente) {}
}
