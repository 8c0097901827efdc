package nl.tandem.contracting.ijw;

import java.math.BigInteger;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A simple type of the basisschema: turns text into a value, or answers null when the text does not have the type.
 *
 * @param expectation what a value must be, to be read after "must be"
 */
record SimpleType(String name, String expectation, int maxLength, Reading reading) {

    /** No type but Commentaar allows longer text; a longer one is refused before it is looked at. */
    private static final int LONGEST_TEXT = 1024;

    private static final int DIGITS_OF_A_LONG = 18;

    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern TIME = Pattern.compile("[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,9})?");
    private static final Pattern INTEGER = Pattern.compile("[+-]?[0-9]{1,30}");

    @FunctionalInterface
    interface Reading {
        @Nullable
        Object read(String text);
    }

    static SimpleType text(String name, int minLength, int maxLength) {
        return matching(
                name, "%d to %d characters".formatted(minLength, maxLength), minLength, maxLength, text -> true);
    }

    /** The pattern {@code .*[^\s].*} of the basisschema. */
    static SimpleType line(String name, int maxLength) {
        return matching(
                name,
                "one line of at most %d characters, not blank".formatted(maxLength),
                1,
                maxLength,
                text -> hasInk(text) && text.indexOf('\n') < 0 && text.indexOf('\r') < 0);
    }

    /**
     * The pattern {@code ([.\s]*\S+[.\s]*)+} of the basisschema: anything with ink in it. As a regular expression it takes
     * exponential time on the wrong input.
     */
    static SimpleType prose(String name, int maxLength) {
        return matching(name, "text of at most %d characters".formatted(maxLength), 1, maxLength, SimpleType::hasInk);
    }

    static SimpleType pattern(String name, String expectation, int maxLength, String regex) {
        return matching(name, expectation, 1, maxLength, Pattern.compile(regex).asMatchPredicate());
    }

    static SimpleType codes(String name, String... codes) {
        Set<String> allowed = Set.of(codes);
        return new SimpleType(name, "a code of its list", LONGEST_TEXT, text -> allowed.contains(text) ? text : null);
    }

    static SimpleType codes(String name, Function<String, Optional<?>> list) {
        return new SimpleType(
                name,
                "a code of its list",
                LONGEST_TEXT,
                text -> list.apply(text).orElse(null));
    }

    static SimpleType fixed(String name, String value) {
        return new SimpleType(name, value, LONGEST_TEXT, text -> text.equals(value) ? text : null);
    }

    /** A whole number, read as Long. */
    static SimpleType number(String name, long min, long max) {
        return new SimpleType(
                name,
                "a whole number from %d to %d".formatted(min, max),
                LONGEST_TEXT,
                text -> readInteger(text, min, max));
    }

    /** A number that the schema fixes by a pattern, so that it is not written in any other way. */
    static SimpleType fixedNumber(String name, String value) {
        return new SimpleType(name, value, LONGEST_TEXT, text -> collapsed(text).equals(value) ? value : null);
    }

    static SimpleType date(String name) {
        return new SimpleType(name, "a date yyyy-mm-dd without time zone", LONGEST_TEXT, SimpleType::readDate);
    }

    static SimpleType time(String name) {
        return new SimpleType(name, "a time hh:mm:ss without time zone", LONGEST_TEXT, SimpleType::readTime);
    }

    private static SimpleType matching(
            String name, String expectation, int minLength, int maxLength, Predicate<String> condition) {
        return new SimpleType(name, expectation, Math.max(maxLength, LONGEST_TEXT), text -> {
            int length = text.codePointCount(0, text.length());
            return length >= minLength && length <= maxLength && condition.test(text) ? text : null;
        });
    }

    private static @Nullable Object readInteger(String text, long min, long max) {
        String number = collapsed(text);
        if (!INTEGER.matcher(number).matches()) {
            return null;
        }
        if (number.length() <= DIGITS_OF_A_LONG) {
            long value = Long.parseLong(number);
            return value >= min && value <= max ? (Long) value : null;
        }
        BigInteger value = new BigInteger(number);
        boolean inRange =
                value.compareTo(BigInteger.valueOf(min)) >= 0 && value.compareTo(BigInteger.valueOf(max)) <= 0;
        return inRange ? (Long) value.longValueExact() : null;
    }

    private static @Nullable Object readDate(String text) {
        String date = collapsed(text);
        try {
            return DATE.matcher(date).matches() ? LocalDate.parse(date) : null;
        } catch (DateTimeParseException noSuchDay) {
            return null;
        }
    }

    private static @Nullable Object readTime(String text) {
        String time = collapsed(text);
        try {
            return TIME.matcher(time).matches() ? LocalTime.parse(time) : null;
        } catch (DateTimeParseException noSuchTime) {
            return null;
        }
    }

    /** Numbers, dates and times may have white space around them (whiteSpace collapse); texts may not. */
    private static String collapsed(String text) {
        return text.strip();
    }

    private static boolean hasInk(String text) {
        return text.chars().anyMatch(c -> c != ' ' && c != '\t' && c != '\n' && c != '\r');
    }
}
