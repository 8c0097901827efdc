package nl.tandem.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The figures of a run: for programs in JSON, for people as a table. */
record Report(String machine, List<Result> results) {

    static final String BEGIN = "<!-- bench:begin, written by make bench -->";
    static final String END = "<!-- bench:end -->";

    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    Report {
        results = List.copyOf(results);
    }

    void writeJson(Path file) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, JSON.writeValueAsString(results) + "\n");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Puts the table between the two marks of the page, instead of the one of an earlier run. */
    void writeInto(Path page) {
        try {
            Files.writeString(page, into(Files.readString(page)));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    String into(String page) {
        int begin = page.indexOf(BEGIN);
        int end = page.indexOf(END);
        if (begin < 0 || end < begin) {
            throw new BenchFailure(
                    "The page lacks the marks '%s' and '%s', between which the table goes.".formatted(BEGIN, END));
        }
        return page.substring(0, begin + BEGIN.length()) + "\n" + table() + page.substring(end);
    }

    String table() {
        StringBuilder table = new StringBuilder(machine)
                .append("\n\n| what | value | unit | limit | of the limit | CPU-s |\n|---|--:|---|--:|--:|--:|\n");
        for (Result result : results) {
            table.append("| %s | %s | %s | %s | %s | %s |\n"
                    .formatted(
                            result.name(),
                            number(result.value()),
                            result.unit(),
                            number(result.limit()),
                            result.ratio() == null ? "" : "%.0f %%".formatted(result.ratio() * 100),
                            number(result.cpuSeconds())));
        }
        return table.toString();
    }

    private static String number(@Nullable Double value) {
        if (value == null) {
            return "";
        }
        return String.format(Locale.ROOT, value < 100 ? "%.2f" : "%,.0f", value);
    }
}
