package nl.tandem.monitoring.intake;

import java.util.List;

/**
 * A column of a file.
 *
 * @param name as it stands in the first line
 * @param field the column of the table
 * @param purpose why it is asked
 * @param least the least value of a number
 * @param most the greatest
 * @param emptyWhenMissing whether a missing text is kept as an empty one, so that figures can be split by it
 */
record DataColumn(
        String name,
        String field,
        ColumnType type,
        boolean required,
        boolean key,
        List<String> codes,
        String purpose,
        int least,
        int most,
        boolean emptyWhenMissing) {

    private static final int FIRST_YEAR = 2015;
    private static final int LAST_YEAR = 2100;

    static DataColumn key(String name, String field, ColumnType type, String purpose) {
        return new DataColumn(name, field, type, true, true, List.of(), purpose, FIRST_YEAR, LAST_YEAR, false);
    }

    static DataColumn required(String name, String field, ColumnType type, String purpose) {
        return new DataColumn(name, field, type, true, false, List.of(), purpose, 0, Integer.MAX_VALUE, false);
    }

    static DataColumn optional(String name, String field, ColumnType type, String purpose) {
        return new DataColumn(name, field, type, false, false, List.of(), purpose, 0, Integer.MAX_VALUE, false);
    }

    static DataColumn code(String name, String field, boolean required, List<String> codes, String purpose) {
        return new DataColumn(name, field, ColumnType.CODE, required, false, codes, purpose, 0, 0, !required);
    }

    DataColumn asKey() {
        return new DataColumn(name, field, type, required, true, codes, purpose, least, most, emptyWhenMissing);
    }

    DataColumn between(int lowest, int highest) {
        return new DataColumn(name, field, type, required, key, codes, purpose, lowest, highest, emptyWhenMissing);
    }

    DataColumn orEmpty() {
        return new DataColumn(name, field, type, required, key, codes, purpose, least, most, true);
    }

    DataColumn orNull() {
        return new DataColumn(name, field, type, required, key, codes, purpose, least, most, false);
    }
}
