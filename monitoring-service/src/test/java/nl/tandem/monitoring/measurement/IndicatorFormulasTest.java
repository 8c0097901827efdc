package nl.tandem.monitoring.measurement;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import nl.tandem.kit.identity.Roles;
import nl.tandem.kit.testing.RealServers;
import nl.tandem.kit.testing.Superuser;
import nl.tandem.kit.testing.Token;
import nl.tandem.monitoring.indicator.Catalogue;
import nl.tandem.monitoring.indicator.Indicator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Every measurable indicator, worked out by hand over the same small region. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class IndicatorFormulasTest {

    private final String region = "r" + UUID.randomUUID();

    /** Numerator, denominator and value in the second quarter of 2026, for the region. */
    private static final Map<String, String> EXPECTED = new TreeMap<>(Map.ofEntries(
            // Lines: anna April 100 and May 200 euro (45), bo June 300 euro (44), cas June 50 euro (46) and 150 euro
            // (43).
            Map.entry("YOUTHS_IN_CARE", "3/1=3"),
            Map.entry("CARE_COST", "80000/1=80000"),
            Map.entry("COST_PER_YOUTH", "80000/3=26667"),
            // 3 youths of 400 under 18 are 7.5 per 1,000.
            Map.entry("YOUTHS_PER_1000", "3/400=750"),
            Map.entry("SHARE_WITH_RESIDENCE", "2/3=6667"),
            Map.entry("CRISES_WITH_RESIDENCE", "1/1=10000"),
            // Episodes that ran on a day of the quarter: e1 to e6, not e0, which ended on 31 March.
            Map.entry("COST_PER_EPISODE", "80000/6=13333"),
            // Before 1 April: e1, e2, e3, e4. Started: e5 and e6. Ended: e1, e2, e3, e5. At the end: e4 and e6.
            Map.entry("EPISODES_AT_BEGIN", "4/1=4"),
            Map.entry("EPISODES_STARTED", "2/1=2"),
            Map.entry("EPISODES_ENDED", "4/1=4"),
            Map.entry("EPISODES_AT_END", "2/1=2"),
            // e1 as planned (31), e2 by the client (32), e3 by agreement (34), e5 by the municipality (36, no known
            // reason).
            Map.entry("DROPOUT", "1/3=3333"),
            Map.entry("DROPOUT_WIDE", "2/3=6667"),
            Map.entry("AS_PLANNED", "1/3=3333"),
            // 1 January to 30 April 120 days, to 31 May 151, to 30 June 181, 1 to 10 May 10: 462 in 4.
            Map.entry("MEAN_DURATION", "462/4=1155"),
            // e5 is of anna, whose e0 ended on 31 March; e6 is of dia, who is new.
            Map.entry("REPEAT_USE_LOOK_BACK", "1/2=5000"),
            // e1 is of bo, who came back on 1 October; e2 of cas on 1 January 2027, which is too late; e3 and e5 never.
            Map.entry("REPEAT_USE_LOOK_FORWARD", "1/4=2500"),
            Map.entry("REFERRALS", "3/1=3"),
            Map.entry("SHARE_REFERRED_BY_GP", "2/3=6667"),
            Map.entry("CRISES", "1/1=1"),
            // Latest reports of two locations: 7 and 3 wait, 4 and 7 weeks, 10 and 4 weeks, 18 of 20 and 5 of 10
            // places.
            Map.entry("WAITING", "10/1=10"),
            Map.entry("WAITING_WITH_BRIDGING_CARE", "4/7=5714"),
            Map.entry("WEEKS_TO_INTAKE", "11/2=55"),
            Map.entry("WEEKS_TO_START", "14/2=70"),
            Map.entry("OCCUPANCY", "23/30=7667"),
            // Requests of 1 April, 1 May and 1 June; decided on 11 April (10 days) and 21 May (20 days).
            Map.entry("ACCESS_REQUESTS", "3/1=3"),
            Map.entry("ACCESS_DECISIONS", "2/1=2"),
            Map.entry("ACCESS_DAYS", "30/2=150"),
            Map.entry("ACCESS_FROM_GP", "1/1=1"),
            Map.entry("CORE_TASK_REGISTERED", "3/3=10000"),
            Map.entry("ONE_FAMILY_ONE_PLAN", "1/2=5000"),
            // Marks 8 and 6 of three measurements; further help 04, 03 and 01.
            Map.entry("CLIENT_RATING", "14/2=700"),
            Map.entry("CLIENT_RATING_RESPONSE", "2/3=6667"),
            Map.entry("CLIENT_RATING_SEVEN", "1/2=5000"),
            Map.entry("WITHOUT_FURTHER_HELP", "2/3=6667"),
            Map.entry("WITHOUT_ANY_FURTHER_HELP", "1/3=3333"),
            Map.entry("PROBLEMS_REDUCED", "1/2=5000"),
            Map.entry("GOALS_REACHED", "1/1=10000"),
            Map.entry("SELF_RELIANCE_GAIN", "3/2=150"),
            // 10 answers of 7.5 and 30 of 8.0: 75 + 240 points in 40 answers.
            Map.entry("SURVEY_SCORE", "31500/4000=788"),
            // Brought on 31 January and 1 April, organised on 30 April (in time to the day) and 2 July; one brought in
            // May.
            Map.entry("EXPERT_CASES", "2/1=2"),
            Map.entry("EXPERT_IN_TIME", "1/1=10000"),
            Map.entry("EXPERT_DAYS", "89/1=890"),
            Map.entry("EXPERT_WITHOUT_SUPPLY", "1/2=5000"),
            // Measures from 1 January to 30 April (120 days), and from 1 April on.
            Map.entry("MEASURES_AT_END", "1/1=1"),
            Map.entry("MEASURES_STARTED", "1/1=1"),
            Map.entry("MEASURE_DAYS", "120/1=1200"),
            // Counted on 1 April (9 of 90), and on 1 June 12 of 80 and 3 of 20: the last of each municipality.
            Map.entry("ADULTS_IN_CARE", "15/1=15"),
            Map.entry("SHARE_OF_ADULTS", "15/100=1500"),
            Map.entry("SAFE_HOME_REPORTS", "2/1=2"),
            Map.entry("SAFE_HOME_HANDED_OVER", "1/2=5000")));

    @Test
    void everyIndicatorComesOutAsWorkedOutByHand() {
        fill();

        Map<String, String> measured = new TreeMap<>();
        for (Indicator indicator : Catalogue.all()) {
            if (indicator.measurable()) {
                measured.put(indicator.code().name(), figure(indicator.code().name(), "2026-Q2"));
            }
        }

        assertEquals(EXPECTED, measured);
    }

    @Test
    void whatIsAtTheBeginAndComesInLessWhatGoesOutIsAtTheEndInEveryPeriod() {
        fill();
        for (String period :
                List.of("2025", "2026", "2026-H1", "2026-H2", "2026-Q1", "2026-Q2", "2026-4M", "2026-8M", "2026-05")) {
            long atEnd = numerator("EPISODES_AT_BEGIN", period)
                    + numerator("EPISODES_STARTED", period)
                    - numerator("EPISODES_ENDED", period);
            assertEquals(atEnd, numerator("EPISODES_AT_END", period), period);
        }
        assertEquals(numerator("EPISODES_AT_END", "2026-Q1"), numerator("EPISODES_AT_BEGIN", "2026-Q2"));
    }

    @Test
    void withoutADenominatorThereIsNoValueNotEvenZero() {
        for (Indicator indicator : Catalogue.all()) {
            if (indicator.measurable() && !indicator.denominator().equals("1")) {
                String figure = figure(indicator.code().name(), "2019");
                assertTrue(figure.isEmpty() || figure.endsWith("=null"), indicator.code() + " " + figure);
            }
        }
    }

    @Test
    void whatNobodyRegistersYetIsNamedAndNotMeasured() {
        given().basePath("/monitoring/v1")
                .auth()
                .oauth2(Token.of(region, Roles.CONTROLLER).sign())
                .queryParam("period", "2026")
                .queryParam("by", "REGION")
                .get("/indicators/SOCIAL_BENEFIT/breakdown")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/not-measurable-yet"));
    }

    private long numerator(String code, String period) {
        String figure = figure(code, period);
        return figure.isEmpty() ? 0 : Long.parseLong(figure.substring(0, figure.indexOf('/')));
    }

    private String figure(String code, String period) {
        List<Map<String, Object>> slices = given().basePath("/monitoring/v1")
                .auth()
                .oauth2(Token.of(region, Roles.CONTROLLER).sign())
                .queryParam("period", period)
                .queryParam("by", "REGION")
                .get("/indicators/{code}/breakdown", code)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items");
        return slices.isEmpty()
                ? ""
                : "%s/%s=%s"
                        .formatted(
                                slices.getFirst().get("numerator"),
                                slices.getFirst().get("denominator"),
                                slices.getFirst().get("value"));
    }

    private void fill() {
        line("anna", 4, "45", 10_000);
        line("anna", 5, "45", 20_000);
        line("bo", 6, "44", 30_000);
        line("cas", 6, "46", 5_000);
        line("cas", 6, "43", 15_000);
        episode("e0", "anna", "2025-06-01", "2026-03-31", "31");
        episode("e1", "bo", "2026-01-01", "2026-04-30", "31");
        episode("e2", "cas", "2026-01-01", "2026-05-31", "32");
        episode("e3", "eva", "2026-01-01", "2026-06-30", "34");
        episode("e4", "fay", "2026-02-01", null, null);
        episode("e5", "anna", "2026-05-01", "2026-05-10", "36");
        episode("e6", "dia", "2026-06-30", null, null);
        episode("e7", "bo", "2026-10-01", null, null);
        episode("e8", "cas", "2027-01-01", null, null);
        for (String referrer : List.of("02", "02", "01")) {
            insert(
                    "referral",
                    "'%s', '0505', '12345678', '%s', '45', DATE '2026-04-15'".formatted(UUID.randomUUID(), referrer));
        }
        insert("crisis", "'%s', '0505', '12345678', DATE '2026-05-01'".formatted(UUID.randomUUID()));
        insert("adult_count", "'0505', DATE '2026-04-01', 9, 90");
        insert("adult_count", "'0505', DATE '2026-06-01', 12, 80");
        insert("adult_count", "'0512', DATE '2026-06-01', 3, 20");
        String capacity = "'12345678', '%s', '45', DATE '%s', %s, TIMESTAMPTZ '2026-06-30 12:00Z'";
        insert("capacity_report", capacity.formatted("Noord", "2026-06-22", "20, 18, 7, 4, 10") + ", 4");
        insert("capacity_report", capacity.formatted("Noord", "2026-06-15", "20, 20, 90, 40, 90"));
        insert("capacity_report", capacity.formatted("Zuid", "2026-06-01", "10, 5, 3, 7, 4"));
        insert("capacity_report", capacity.formatted("Dicht", "2026-05-04", "99, 99, 99, 99, 99"));
        send("POPULATION", "gemeente;jaar;onder_18", "0505;2026;400");
        send(
                "ACCESS_CASES",
                "gemeente;zaaknummer;team;aanmelddatum;besluitdatum;kerntaak;herkomst;multiprobleem;een_plan",
                "0505;z1;Oost;2026-04-01;2026-04-11;1;HUISARTS;J;J",
                "0505;z2;Oost;2026-05-01;21-05-2026;2;ZELF;J;N",
                "0505;z3;West;2026-06-01;;3;SCHOOL;N;N");
        send(
                "OUTCOMES",
                "gemeente;aanbieder;metingnummer;informant;datum;tevredenheid;verdere_hulp;problemen_verminderd;"
                        + "doelen_gerealiseerd;zelfredzaamheid_begin;zelfredzaamheid_eind",
                "0505;12345678;m1;JEUGDIGE;2026-04-30;8;04;J;J;4;7",
                "0505;12345678;m1;OUDER;2026-04-30;6;03;N;;5;5",
                "0505;12345678;m2;JEUGDIGE;2026-06-30;;01;;;6;");
        send(
                "SURVEY_SCORES",
                "gemeente;jaar;vraag;antwoorden;gemiddelde",
                "0505;2026;Was u snel geholpen?;10;7,5",
                "0512;2026;Was u snel geholpen?;30;8,0");
        send(
                "EXPERT_CASES",
                "gemeente;zaaknummer;ingebracht;georganiseerd;ontbrekend_aanbod",
                "0505;x1;2026-01-31;2026-04-30;",
                "0505;x2;2026-04-01;2026-07-02;Gezinshuis",
                "0505;x3;2026-05-01;;");
        send(
                "PROTECTION_MEASURES",
                "gemeente;maatregelnummer;maatregel;begindatum;einddatum",
                "0505;p1;11;2026-01-01;2026-04-30",
                "0505;p2;41;2026-04-01;");
        send(
                "SAFE_HOME_REPORTS",
                "gemeente;meldingnummer;datum;herkomst;overgedragen",
                "0505;v1;2026-04-02;POLITIE;J",
                "0505;v2;2026-05-02;SCHOOL;N");
    }

    private void send(String dataset, String... lines) {
        given().basePath("/monitoring/v1")
                .auth()
                .oauth2(Token.of(region, Roles.CONTROLLER).sign())
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType("text/csv")
                .body(String.join("\n", lines).getBytes(StandardCharsets.UTF_8))
                .post("/datasets/{code}/files", dataset)
                .then()
                .statusCode(201)
                .body("refused", hasSize(0))
                .body("accepted", equalTo(lines.length - 1));
    }

    private void line(String youth, int month, String category, long cents) {
        insert(
                "youth_month",
                "'0505', 2026, %d, '%s', %d, 1, '%s', '12345678', '%s', 'x'"
                        .formatted(month, youth, cents, UUID.randomUUID(), category));
    }

    private void episode(String id, String youth, String start, @Nullable String end, @Nullable String reason) {
        insert(
                "care_episode",
                "'%s', '', '0505', '12345678', '%s', '45', 'x', DATE '%s', %s, %s"
                        .formatted(
                                region + id,
                                youth,
                                start,
                                end == null ? "NULL" : "DATE '%s'".formatted(end),
                                reason == null ? "NULL" : "'%s'".formatted(reason)));
    }

    private void insert(String table, String values) {
        Superuser.execute("INSERT INTO %s VALUES (?, %s)".formatted(table, values), region);
    }
}
