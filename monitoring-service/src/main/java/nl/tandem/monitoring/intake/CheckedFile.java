package nl.tandem.monitoring.intake;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is right in a file, by the fields of the table, and what is wrong, by line. */
record CheckedFile(List<Map<String, @Nullable Object>> rows, List<RefusedValue> refused) {

    int refusedLines() {
        return (int) refused.stream().mapToLong(RefusedValue::line).distinct().count();
    }
}
