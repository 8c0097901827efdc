package nl.tandem.monitoring.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.tandem.kit.problem.Problem;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;

/** Reads CSV (semicolon or comma, UTF-8) and the first sheet of an XLSX workbook. */
final class TableFiles {

    static final int MOST_LINES = 200_000;

    private TableFiles() {}

    static TextTable read(byte[] content) {
        boolean zipped = content.length > 1 && content[0] == 'P' && content[1] == 'K';
        TextTable table = zipped ? workbook(content) : csv(content);
        if (table.header().isEmpty()) {
            throw unreadable("it is empty.");
        }
        return table;
    }

    private static TextTable csv(byte[] content) {
        String text = text(content);
        String first = text.lines().findFirst().orElse("");
        char separator = first.indexOf(';') >= 0 ? ';' : ',';
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(separator)
                .setIgnoreEmptyLines(true)
                .get();
        try (CSVParser parser = CSVParser.parse(text, format)) {
            List<String> header = List.of();
            List<TextTable.Line> lines = new ArrayList<>();
            for (CSVRecord row : parser) {
                List<String> values = row.toList().stream().map(String::strip).toList();
                if (header.isEmpty()) {
                    header = values;
                } else {
                    lines.add(new TextTable.Line(parser.getCurrentLineNumber(), values));
                    requireNotTooMany(lines.size());
                }
            }
            return new TextTable(header, lines);
        } catch (IOException | UncheckedIOException failure) {
            throw unreadable("a quoted value does not end.");
        }
    }

    private static String text(byte[] content) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException failure) {
            throw unreadable("it is not UTF-8.");
        }
    }

    private static TextTable workbook(byte[] content) {
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(content));
                Stream<Row> rows = workbook.getFirstSheet().openStream()) {
            List<String> header = new ArrayList<>();
            List<TextTable.Line> lines = new ArrayList<>();
            rows.forEach(row -> {
                List<String> values = new ArrayList<>();
                for (int i = 0; i < row.getCellCount(); i++) {
                    values.add(text(row.getCell(i)));
                }
                if (header.isEmpty()) {
                    header.addAll(values);
                } else if (values.stream().anyMatch(value -> !value.isEmpty())) {
                    lines.add(new TextTable.Line(row.getRowNum(), values));
                    requireNotTooMany(lines.size());
                }
            });
            return new TextTable(header, lines);
        } catch (IOException | RuntimeException failure) {
            if (failure instanceof Problem problem) {
                throw problem;
            }
            throw unreadable("it is no XLSX workbook.");
        }
    }

    private static String text(@Nullable Cell cell) {
        if (cell == null || cell.getType() == CellType.EMPTY) {
            return "";
        }
        if (cell.getType() == CellType.NUMBER) {
            String format = cell.getDataFormatString();
            if (format != null && format.toLowerCase(Locale.ROOT).contains("yy")) {
                return cell.asDate().toLocalDate().toString();
            }
            return cell.asNumber().stripTrailingZeros().toPlainString();
        }
        return cell.getText().strip();
    }

    private static void requireNotTooMany(int lines) {
        if (lines > MOST_LINES) {
            throw unreadable("it has more than %d lines; split it.".formatted(MOST_LINES));
        }
    }

    private static Problem unreadable(String why) {
        return new Problem(
                400,
                "file-unreadable",
                "The file cannot be read: %s Send CSV in UTF-8 with semicolons or commas, or an XLSX workbook. Nothing was changed."
                        .formatted(why));
    }
}
