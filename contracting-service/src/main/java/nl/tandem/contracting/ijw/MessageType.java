package nl.tandem.contracting.ijw;

/** The messages (berichten) this service knows, with what the wire calls them. */
public enum MessageType {
    /** Toewijzing: a municipality allocates care to a client at a provider. */
    JW301("436"),
    /** Toewijzing-retour: the provider's receipt of a 301. */
    JW302("437"),
    /** Declaratie: a provider declares a month. */
    JW323("490"),
    /** Declaratie-antwoord: the municipality's answer to a 323. */
    JW325("491");

    private final String berichtCode;

    MessageType(String berichtCode) {
        this.berichtCode = berichtCode;
    }

    public String berichtCode() {
        return berichtCode;
    }

    String prefix() {
        return "jw" + name().substring(2);
    }

    String namespace() {
        return "http://www.istandaarden.nl/ijw/3_2/" + prefix() + "/schema";
    }
}
