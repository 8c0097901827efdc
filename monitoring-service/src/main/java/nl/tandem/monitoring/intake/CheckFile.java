package nl.tandem.monitoring.intake;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.tandem.kit.problem.InputError;
import nl.tandem.kit.problem.Problem;
import org.jspecify.annotations.Nullable;

/** Holds a file against its dataset. Lines that are right go in; the others are named with everything that is wrong. */
final class CheckFile {

    private static final int LONGEST = 100;
    private static final Pattern NINE_DIGITS = Pattern.compile("[0-9]{9}");
    private static final Pattern DUTCH_DATE = Pattern.compile("[0-9]{2}-[0-9]{2}-[0-9]{4}");

    private final Dataset dataset;
    private final Predicate<String> ownMunicipality;
    private final Predicate<String> ownProvider;
    private final List<RefusedValue> refused = new ArrayList<>();

    private CheckFile(Dataset dataset, Predicate<String> ownMunicipality, Predicate<String> ownProvider) {
        this.dataset = dataset;
        this.ownMunicipality = ownMunicipality;
        this.ownProvider = ownProvider;
    }

    static CheckedFile check(
            Dataset dataset, TextTable table, Predicate<String> ownMunicipality, Predicate<String> ownProvider) {
        return new CheckFile(dataset, ownMunicipality, ownProvider).check(table);
    }

    private CheckedFile check(TextTable table) {
        requireColumns(table.header());
        requireOneDecimalSign(table);
        Map<List<@Nullable Object>, Long> keys = new HashMap<>();
        List<Map<String, @Nullable Object>> rows = new ArrayList<>();
        for (TextTable.Line line : table.lines()) {
            int before = refused.size();
            Map<String, @Nullable Object> row = row(table.header(), line);
            if (refused.size() == before) {
                dataset.contradictions(row).forEach(wrong -> refuse(line, null, wrong));
            }
            if (refused.size() == before) {
                Long first = keys.putIfAbsent(key(row), line.number());
                if (first == null) {
                    rows.add(row);
                } else {
                    refuse(line, null, "Has the same key as line %d; give each once.".formatted(first));
                }
            }
        }
        return new CheckedFile(rows, List.copyOf(refused));
    }

    private List<@Nullable Object> key(Map<String, @Nullable Object> row) {
        List<@Nullable Object> key = new ArrayList<>();
        for (DataColumn column : dataset.columns()) {
            if (column.key()) {
                key.add(row.get(column.field()));
            }
        }
        return key;
    }

    private void requireColumns(List<String> header) {
        List<InputError> errors = new ArrayList<>();
        Set<String> known = dataset.columns().stream().map(DataColumn::name).collect(Collectors.toSet());
        for (DataColumn column : dataset.columns()) {
            if (column.required() && !header.contains(column.name())) {
                errors.add(InputError.body("/1", "The column %s is missing.".formatted(column.name())));
            }
        }
        Set<String> seen = new HashSet<>();
        for (String name : header) {
            if (!known.contains(name)) {
                errors.add(InputError.body(
                        "/1", "The column %s is not asked; send only what the dataset names.".formatted(shown(name))));
            } else if (!seen.add(name)) {
                errors.add(InputError.body("/1", "The column %s stands twice.".formatted(name)));
            }
        }
        if (!errors.isEmpty()) {
            throw Problem.invalidInput(errors);
        }
    }

    /** A name of a column that is not ours is shown as far as it can be a name; never what may be about a person. */
    private static String shown(String name) {
        return name.matches("[A-Za-z_ -]{1,40}") ? name : "without a name";
    }

    private void requireOneDecimalSign(TextTable table) {
        long comma = 0;
        long point = 0;
        for (DataColumn column : dataset.columns()) {
            int place = table.header().indexOf(column.name());
            if (column.type() != ColumnType.DECIMAL || place < 0) {
                continue;
            }
            for (TextTable.Line line : table.lines()) {
                String value = value(line, place);
                comma = comma == 0 && value.contains(",") ? line.number() : comma;
                point = point == 0 && value.contains(".") ? line.number() : point;
            }
        }
        if (comma != 0 && point != 0) {
            throw Problem.invalidInput(List.of(InputError.body(
                    "/%d".formatted(Math.max(comma, point)),
                    "Line %d has a decimal comma and line %d a decimal point; use one of them in the whole file."
                            .formatted(comma, point))));
        }
    }

    private static String value(TextTable.Line line, int place) {
        return place >= 0 && place < line.values().size() ? line.values().get(place) : "";
    }

    private Map<String, @Nullable Object> row(List<String> header, TextTable.Line line) {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        if (line.values().size() > header.size()) {
            refuse(
                    line,
                    null,
                    "Has %d values under %d names.".formatted(line.values().size(), header.size()));
        }
        for (DataColumn column : dataset.columns()) {
            String text = value(line, header.indexOf(column.name()));
            if (text.isEmpty()) {
                if (column.required()) {
                    refuse(line, column, "Must be given.");
                }
                row.put(column.field(), column.emptyWhenMissing() ? "" : missing(column));
            } else {
                row.put(column.field(), read(line, column, text));
            }
        }
        return row;
    }

    /** A flag that is not given is no. */
    private static @Nullable Object missing(DataColumn column) {
        boolean yesOrNo =
                column.field().equals("multiple_problems") || column.field().equals("one_plan");
        return yesOrNo ? Boolean.FALSE : null;
    }

    private @Nullable Object read(TextTable.Line line, DataColumn column, String text) {
        return switch (column.type()) {
            case TEXT -> name(line, column, text);
            case CODE -> code(line, column, text);
            case MUNICIPALITY -> municipality(line, column, text);
            case PROVIDER -> provider(line, column, text);
            case DATE -> date(line, column, text);
            case YEAR, INTEGER -> number(line, column, text);
            case DECIMAL -> decimal(line, column, text);
            case FLAG -> flag(line, column, text);
        };
    }

    private @Nullable String name(TextTable.Line line, DataColumn column, String text) {
        if (text.length() > LONGEST) {
            return refuse(line, column, "Must have at most %d characters.".formatted(LONGEST));
        }
        if (NINE_DIGITS.matcher(text).matches() && isBsn(text)) {
            return refuse(line, column, "Looks like a BSN, which must not be sent; give a number of your own.");
        }
        return text;
    }

    /** The elfproef. */
    private static boolean isBsn(String digits) {
        int sum = 0;
        for (int i = 0; i < 8; i++) {
            sum += (9 - i) * (digits.charAt(i) - '0');
        }
        return (sum - (digits.charAt(8) - '0')) % 11 == 0;
    }

    private @Nullable String code(TextTable.Line line, DataColumn column, String text) {
        String code = text.toUpperCase(Locale.ROOT);
        return column.codes().contains(code)
                ? code
                : refuse(line, column, "Must be one of %s.".formatted(String.join(", ", column.codes())));
    }

    private @Nullable String municipality(TextTable.Line line, DataColumn column, String text) {
        String code = text.matches("[0-9]{3}") ? "0" + text : text;
        if (!code.matches("[0-9]{4}")) {
            return refuse(line, column, "Must be a CBS code of four digits, such as 0505.");
        }
        if (column.field().equals("municipality") && !ownMunicipality.test(code)) {
            return refuse(line, column, "Must be your own municipality.");
        }
        return code;
    }

    private @Nullable String provider(TextTable.Line line, DataColumn column, String text) {
        String code = text.matches("[0-9]{1,8}") ? "0".repeat(8 - text.length()) + text : text;
        if (!code.matches("[0-9]{8}")) {
            return refuse(line, column, "Must be an AGB code of eight digits.");
        }
        return ownProvider.test(code) ? code : refuse(line, column, "Must be your own AGB code.");
    }

    private @Nullable LocalDate date(TextTable.Line line, DataColumn column, String text) {
        try {
            String iso = DUTCH_DATE.matcher(text).matches()
                    ? text.substring(6) + text.substring(2, 6) + text.substring(0, 2)
                    : text;
            LocalDate date = LocalDate.parse(iso);
            if (date.getYear() >= 1900 && date.getYear() <= 2100) {
                return date;
            }
        } catch (DateTimeException noDate) {
            // Said below.
        }
        return refuse(line, column, "Must be a date, such as 2026-04-30 or 30-04-2026.");
    }

    private @Nullable Object number(TextTable.Line line, DataColumn column, String text) {
        if (text.matches("[0-9]{1,15}")) {
            long value = Long.parseLong(text);
            boolean number = column.field().equals("allocation_number");
            if (number || (value >= column.least() && value <= column.most())) {
                return number ? (Object) value : (Object) (int) value;
            }
        }
        return refuse(
                line,
                column,
                column.most() == Integer.MAX_VALUE
                        ? "Must be a whole number, at least %d.".formatted(column.least())
                        : "Must be a whole number from %d to %d.".formatted(column.least(), column.most()));
    }

    private @Nullable BigDecimal decimal(TextTable.Line line, DataColumn column, String text) {
        if (text.matches("[0-9]{1,12}([.,][0-9]{1,2})?")) {
            BigDecimal value = new BigDecimal(text.replace(',', '.'));
            if (value.compareTo(BigDecimal.valueOf(column.least())) >= 0
                    && value.compareTo(BigDecimal.valueOf(column.most())) <= 0) {
                return value;
            }
        }
        return refuse(
                line,
                column,
                "Must be a number of at least %d%s with at most two decimals and no thousands sign, such as 7,25."
                        .formatted(
                                column.least(),
                                column.most() == Integer.MAX_VALUE ? "" : " and at most " + column.most()));
    }

    private @Nullable Boolean flag(TextTable.Line line, DataColumn column, String text) {
        return switch (text.toUpperCase(Locale.ROOT)) {
            case "J", "JA" -> true;
            case "N", "NEE" -> false;
            default -> refuse(line, column, "Must be J or N.");
        };
    }

    /** Null, so that it can stand where the value would. */
    @SuppressWarnings("TypeParameterUnusedInFormals")
    private <T> @Nullable T refuse(TextTable.Line line, @Nullable DataColumn column, String detail) {
        refused.add(new RefusedValue(line.number(), column == null ? null : column.name(), detail));
        return null;
    }
}
