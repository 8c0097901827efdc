package nl.tandem.contracting.ijw;

import java.util.Arrays;

/** The messages (berichten) of the standard, with what the wire calls them. */
public enum MessageType {
    /** Toewijzing: a municipality allocates care to a client at a provider. */
    JW301("436"),
    /** Toewijzing-retour: the provider's receipt of a 301. */
    JW302("437"),
    /** Start jeugdhulp: a provider began to deliver. */
    JW305("438"),
    /** Start-retour: the municipality's receipt of a 305. */
    JW306("439"),
    /** Stop jeugdhulp: a provider ended or interrupted what it delivers. */
    JW307("440"),
    /** Stop-retour: the municipality's receipt of a 307. */
    JW308("441"),
    /** Verzoek om toewijzing: a provider asks for allocations. */
    JW315("446"),
    /** Retour of a verzoek om toewijzing. */
    JW316("447"),
    /** Verzoek om wijziging: a provider asks to change the allocations of a client. */
    JW317("486"),
    /** Retour of a verzoek om wijziging. */
    JW318("487"),
    /** Antwoord: a municipality refuses a request, or looks into it. */
    JW319("488"),
    /** Retour of an antwoord. */
    JW320("489"),
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

    /** Whether the municipality sends it, or whoever acts for it; the provider sends the others. */
    public boolean isFromMunicipality() {
        return switch (this) {
            case JW301, JW306, JW308, JW316, JW318, JW319, JW325 -> true;
            case JW302, JW305, JW307, JW315, JW317, JW320, JW323 -> false;
        };
    }

    /** The return message that answers it; a declaration is answered by a message of its own. */
    MessageType retour() {
        return switch (this) {
            case JW301 -> JW302;
            case JW305 -> JW306;
            case JW307 -> JW308;
            case JW315 -> JW316;
            case JW317 -> JW318;
            case JW319 -> JW320;
            case JW302, JW306, JW308, JW316, JW318, JW320, JW323, JW325 ->
                throw new IllegalStateException(this + " has no return message.");
        };
    }

    /** Whether it is a return message, which repeats the Header of the message that it answers. */
    public boolean isRetour() {
        return switch (this) {
            case JW302, JW306, JW308, JW316, JW318, JW320 -> true;
            case JW301, JW305, JW307, JW315, JW317, JW319, JW323, JW325 -> false;
        };
    }

    /** The message that this return message answers. */
    public MessageType answered() {
        return Arrays.stream(values())
                .filter(type -> !type.isRetour() && type != JW323 && type != JW325 && type.retour() == this)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(this + " is no return message."));
    }

    String prefix() {
        return "jw" + name().substring(2);
    }

    String namespace() {
        return "http://www.istandaarden.nl/ijw/3_2/" + prefix() + "/schema";
    }
}
