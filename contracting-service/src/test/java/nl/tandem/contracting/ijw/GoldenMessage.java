package nl.tandem.contracting.ijw;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The text of a valid message, to be changed and read. */
public record GoldenMessage(String text) {

    public static final GoldenMessage JW301 = load("jw301");
    public static final GoldenMessage JW305 = load("jw305");
    public static final GoldenMessage JW307 = load("jw307");
    public static final GoldenMessage JW323 = load("jw323");
    public static final GoldenMessage JW325 = load("jw325");

    private static GoldenMessage load(String name) {
        try (InputStream file = GoldenMessage.class.getResourceAsStream("/ijw/" + name + ".xml")) {
            return new GoldenMessage(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Replaces the first occurrence, which must exist: a change that changes nothing tests nothing. */
    public GoldenMessage with(String old, String replacement) {
        int at = text.indexOf(old);
        if (at < 0) {
            throw new IllegalArgumentException("Not in the message: " + old);
        }
        return new GoldenMessage(text.substring(0, at) + replacement + text.substring(at + old.length()));
    }

    /** Replaces every occurrence. */
    public GoldenMessage withEvery(String old, String replacement) {
        return new GoldenMessage(with(old, replacement).text.replace(old, replacement));
    }

    public InputStream stream() {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    public Jw323 jw323() {
        return (Jw323) read();
    }

    public Jw301 jw301() {
        return (Jw301) read();
    }

    public Jw305 jw305() {
        return (Jw305) read();
    }

    public Jw307 jw307() {
        return (Jw307) read();
    }

    public IjwMessage read() {
        return new MessageReader(WideLimits.LIMITS).read(stream());
    }
}
