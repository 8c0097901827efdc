package nl.tandem.budget.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import nl.tandem.kit.database.Database;

/** Cost by month of care and month of booking, for whoever looks at delay. */
@ApplicationScoped
public class MonthlyCosts {

    private final Database database;

    MonthlyCosts(Database database) {
        this.database = database;
    }

    /** Cost of care in a month that was booked in a month; provider is empty where there is none. */
    public record Row(
            String municipality, String providerCode, String category, YearMonth care, YearMonth booked, long cents) {}

    public List<Row> since(int careYear) {
        return database.query(
                """
                SELECT municipality, provider, category, care_year, care_month, booked_month, amount_cents FROM monthly_cost
                 WHERE care_year >= ? ORDER BY municipality, provider, category, care_year, care_month, booked_month
                """,
                row -> new Row(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        YearMonth.of(row.getInt(4), row.getInt(5)),
                        YearMonth.from(row.getObject(6, LocalDate.class)),
                        row.getLong(7)),
                careYear);
    }
}
