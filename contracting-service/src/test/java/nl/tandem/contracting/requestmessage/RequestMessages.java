package nl.tandem.contracting.requestmessage;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import nl.tandem.contracting.ijw.GoldenMessage;

/** Valid requests and an answer, to be changed. */
public final class RequestMessages {

    /** Two products: three hours a week of 45A48, and a budget for anything in category 54. */
    public static final GoldenMessage JW315 = load("jw315");

    /** 300202 stays, 300201 gets more hours from April on, and 43A07 is new. */
    public static final GoldenMessage JW317 = load("jw317");

    /** A refusal of VOT-1, because another municipality is responsible. */
    public static final GoldenMessage JW319 = load("jw319");

    private RequestMessages() {}

    private static GoldenMessage load(String name) {
        try (InputStream file = RequestMessages.class.getResourceAsStream("/ijw/" + name + ".xml")) {
            return new GoldenMessage(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The message without everything from the first {@code <name>} up to and including its end. */
    static GoldenMessage without(GoldenMessage message, String name) {
        return message.with(element(message, name), "");
    }

    /** The first element of this name, with its tags. */
    static String element(GoldenMessage message, String name) {
        String text = message.text();
        int start = text.indexOf("<" + name + ">");
        return text.substring(start, text.indexOf("</" + name + ">", start) + name.length() + 3);
    }
}
