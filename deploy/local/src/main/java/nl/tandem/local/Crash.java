package nl.tandem.local;

import java.util.List;

/** A part that stopped although nobody asked it to, with the end of its log. */
public record Crash(Part part, int exitCode, List<String> lastLines) {

    @Override
    public String toString() {
        return "%s stopped by itself with exit code %d. The end of its log:%n%s"
                .formatted(
                        part.title(),
                        exitCode,
                        String.join(System.lineSeparator(), lastLines).indent(4));
    }
}
