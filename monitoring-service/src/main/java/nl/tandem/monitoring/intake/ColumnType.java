package nl.tandem.monitoring.intake;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What may stand in a column. */
@Schema(
        description =
                "TEXT: at most 100 characters. CODE: one of the codes. MUNICIPALITY: CBS code. PROVIDER: AGB code. DATE:"
                        + " 2026-04-30 or 30-04-2026. YEAR. INTEGER. DECIMAL: with a comma or a point, the same in the whole"
                        + " file, no thousands sign. FLAG: J or N.")
enum ColumnType {
    TEXT("text"),
    CODE("text"),
    MUNICIPALITY("text"),
    PROVIDER("text"),
    DATE("date"),
    YEAR("integer"),
    INTEGER("bigint"),
    DECIMAL("numeric"),
    FLAG("boolean");

    private final String sql;

    ColumnType(String sql) {
        this.sql = sql;
    }

    String sql() {
        return sql;
    }
}
