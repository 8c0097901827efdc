package nl.tandem.monitoring.export;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.tandem.kit.identity.Roles;
import nl.tandem.kit.testing.RealServers;
import nl.tandem.kit.testing.Superuser;
import nl.tandem.kit.testing.Token;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The files of an analyst, read by the engine that he uses. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class ExportsTest {

    private final String region = "r" + UUID.randomUUID();

    @TempDir
    @Nullable
    Path folder;

    @Test
    void everyQuestionOfTheExampleHasAnAnswerThatAgreesWithTheIndicators() throws SQLException, IOException {
        facts();
        tables().forEach(table -> save(analyst(), table));

        List<List<String>> answers = new ArrayList<>();
        try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = duck.createStatement()) {
            statement.execute("SET file_search_path = '%s'".formatted(folder));
            for (String question :
                    Files.readString(Path.of("../docs/analysts.sql")).split(";\\s*\\R", -1)) {
                if (!question.isBlank()) {
                    answers.add(rows(statement, question));
                }
            }
        }
        assertEquals(9, answers.size());
        assertEquals(List.of("2026|Dordrecht|2|30.0", "2026|null|1|5.0"), answers.get(0));
        assertEquals(List.of("2026|0505|20.0"), answers.get(1));
        assertEquals(List.of("45|31|1|10.0"), answers.get(3));
        assertEquals(List.of("2026-03-01|02|1"), answers.get(4));
        assertEquals(List.of("2026-04-01|1|3"), answers.get(5));
        assertEquals(List.of("12345678|Noord|45|7|4"), answers.get(6));
        assertEquals(List.of("0505|Oost|1|10.0"), answers.get(7));
        assertEquals(List.of("12345678|1|8.0"), answers.get(8));
    }

    @Test
    void aYouthHasOnePseudonymInAllFilesAndNeverTheOneOfTheEvents() throws SQLException {
        facts();
        save(analyst(), "fact_care_month");
        save(analyst(), "fact_episode");

        try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = duck.createStatement()) {
            statement.execute("SET file_search_path = '%s'".formatted(folder));
            assertEquals(List.of("1|3|32"), rows(statement, """
                            SELECT count(DISTINCT youth) FILTER (WHERE youth IN (SELECT youth FROM 'fact_episode.parquet')),
                                   count(DISTINCT youth), max(length(youth))
                              FROM 'fact_care_month.parquet'"""));
            assertEquals(
                    List.of("0"),
                    rows(
                            statement,
                            "SELECT count(*) FROM 'fact_care_month.parquet' WHERE youth IN ('anna', 'bo', 'cas')"));
        }
    }

    @Test
    void theAnalystOfAMunicipalityGetsItsOwnRows() throws SQLException {
        facts();
        save(Token.of(region, Roles.ANALYST).municipality("0512").sign(), "fact_care_month");

        try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = duck.createStatement()) {
            statement.execute("SET file_search_path = '%s'".formatted(folder));
            assertEquals(
                    List.of("0512|1"),
                    rows(statement, "SELECT municipality, count(*) FROM 'fact_care_month.parquet' GROUP BY ALL"));
        }
    }

    @Test
    void whoIsNoAnalystGetsNoFileAndWhatIsNoTableIsNotFound() {
        file(Token.of(region, Roles.CONTROLLER).sign(), "fact_care_month").statusCode(403);
        file(analyst(), "care_line").statusCode(404);
        file(Token.of("elsewhere", Roles.ANALYST).sign(), "fact_care_month").statusCode(200);
    }

    private void facts() {
        Superuser.execute("""
                INSERT INTO youth_month (region, municipality, care_year, care_month, client_pseudonym, allocation_id,
                                         provider_code, category, product_code, cost_cents, lines)
                VALUES (?, '0505', 2026, 4, 'anna', 'a1', '12345678', '45', '45A48', 1000, 1),
                       (?, '0505', 2026, 4, 'anna', 'a2', '12345678', '45', '45A48', 1500, 1),
                       (?, '0505', 2026, 4, 'bo', 'a3', '12345678', '45', '45A48', 500, 1),
                       (?, '0512', 2026, 4, 'cas', 'a4', '12345678', '45', '45A48', 500, 1)
                """, region, region, region, region);
        Superuser.execute("""
                INSERT INTO care_episode (region, delivery_id, allocation_id, municipality, provider_code, client_pseudonym,
                                          category, product_code, start_date, end_date, reason)
                VALUES (?, 'd1', 'a1', '0505', '12345678', 'anna', '45', '45A48', '2026-04-01', '2026-04-10', '31')
                """, region);
        Superuser.execute("""
                INSERT INTO referral (region, referral_id, municipality, provider_code, referrer_type, category, dated_on)
                VALUES (?, 'r1', '0505', '12345678', '02', '45', '2026-03-20')
                """, region);
        Superuser.execute("""
                INSERT INTO crisis (region, crisis_id, municipality, provider_code, start_day)
                VALUES (?, 'c1', '0505', '12345678', '2026-04-02')
                """, region);
        Superuser.execute("""
                INSERT INTO capacity_report (region, provider_code, location, category, week, places, occupied, waiting,
                                             weeks_to_intake, weeks_to_start, reported_at)
                VALUES (?, '12345678', 'Noord', '45', '2026-04-06', 20, 18, 4, 3, 4, now())
                """, region);
        Superuser.execute("""
                INSERT INTO access_case (region, municipality, case_number, team, requested_on, decided_on)
                VALUES (?, '0505', 'z1', 'Oost', '2026-04-01', '2026-04-11')
                """, region);
        Superuser.execute("""
                INSERT INTO outcome (region, municipality, provider_code, outcome_number, measured_on, informant, rating)
                VALUES (?, '0505', '12345678', 'm1', '2026-04-01', 'OUDER', 8)
                """, region);
        Superuser.execute("""
                INSERT INTO place (region, municipality, name, subregion, valid_from)
                VALUES (?, '0505', 'Dordrecht', 'Oost', '2000-01-01')
                """, region);
        Superuser.execute(
                "INSERT INTO population (region, municipality, year, under_18) VALUES (?, '0505', 2026, 100)", region);
    }

    private List<String> tables() {
        return given().basePath("/monitoring/v1")
                .auth()
                .oauth2(analyst())
                .get("/exports")
                .path("items.name");
    }

    private void save(String token, String table) {
        try {
            Files.write(
                    Objects.requireNonNull(folder).resolve(table + ".parquet"),
                    file(token, table).statusCode(200).extract().asByteArray());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static ValidatableResponse file(String token, String table) {
        return given().basePath("/monitoring/v1")
                .auth()
                .oauth2(token)
                .get("/exports/{name}/file", table)
                .then();
    }

    private static List<String> rows(Statement statement, String question) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (ResultSet row = statement.executeQuery(question)) {
            while (row.next()) {
                List<String> values = new ArrayList<>();
                for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                    values.add(String.valueOf(row.getString(i)));
                }
                rows.add(String.join("|", values));
            }
        }
        return rows;
    }

    private String analyst() {
        return Token.of(region, Roles.ANALYST).sign();
    }
}
