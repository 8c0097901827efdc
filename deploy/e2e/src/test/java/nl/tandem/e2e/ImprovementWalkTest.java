package nl.tandem.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * From a signal of the expert team to an action, to an effort that is reported as achieved, to an indicator that moves, to the
 * interim report that is published and frozen. Nothing else on this Tandem has expert cases.
 */
@ExtendWith(RunningTandem.class)
class ImprovementWalkTest {

    private static final String CASES = "gemeente;zaaknummer;ingebracht;georganiseerd;ontbrekend_aanbod";

    private final Tandem tandem;
    private final Api manager;
    private final Api board;

    /** First days of two quarters that are over. */
    private final LocalDate since =
            firstOfQuarter(LocalDate.now(ZoneOffset.UTC)).minusMonths(6);

    private final LocalDate before = since.minusMonths(3);

    ImprovementWalkTest(Tandem tandem) {
        this.tandem = tandem;
        this.manager = tandem.as("programmamanager");
        this.board = tandem.as("bestuurder");
    }

    @Test
    void fromSignalToActionToEffect() {
        // Half of the cases of the first quarter find no supply, and a rule says that this is too much
        cases(before.plusMonths(1), 20, 10);
        manager.post(
                        "/monitoring/v1/signal-rules",
                        Map.of(
                                "indicatorCode",
                                "EXPERT_WITHOUT_SUPPLY",
                                "kind",
                                "ABOVE",
                                "byMunicipality",
                                false,
                                "months",
                                3,
                                "raiseAt",
                                3_000,
                                "clearAt",
                                2_000,
                                "settleDays",
                                settleDays(),
                                "owner",
                                "programme-manager"))
                .ok();
        JsonNode signal = Eventually.get("the signal is heard by the programme", () -> {
            JsonNode items = manager.json("/projects/v1/indicator-signals").path("items");
            return items.isEmpty() ? null : items.get(0);
        });
        assertEquals("EXPERT_WITHOUT_SUPPLY", signal.path("indicatorCode").asText());

        // It becomes an action for a goal that is bound to the same indicator
        String programme = manager.post("/projects/v1/programmes", Map.of("name", "Passend zorglandschap"))
                .ok()
                .json()
                .path("programmeId")
                .asText();
        String project = manager.post(
                        "/projects/v1/projects", Map.of("programmeId", programme, "name", "Gezinshuizen werven"))
                .ok()
                .json()
                .path("projectId")
                .asText();
        String goal = manager.post(
                        "/projects/v1/projects/%s/goals".formatted(project),
                        Map.of(
                                "description",
                                "Minder casussen zonder passend aanbod",
                                "indicatorCode",
                                "EXPERT_WITHOUT_SUPPLY",
                                "period",
                                quarter(before),
                                "baseline",
                                5_000,
                                "target",
                                2_000))
                .ok()
                .json()
                .path("goalId")
                .asText();
        String effort = manager.post(
                        "/projects/v1/indicator-signals/%s/actions"
                                .formatted(signal.path("signalId").asText()),
                        Map.of("projectId", project, "goalId", goal, "description", "Twee gezinshuizen openen"))
                .ok()
                .json()
                .path("effortId")
                .asText();
        manager.put(
                        "/projects/v1/efforts/%s/report".formatted(effort),
                        Map.of("status", "BEHAALD", "reportedOn", since.toString(), "remark", "Ze zijn open"))
                .ok();

        // The second quarter is better, and the project shows both
        cases(since.plusMonths(1), 20, 2);
        JsonNode effect = Eventually.get("the indicator moves beside the effort", () -> {
            JsonNode one = manager.json("/projects/v1/projects/%s/effects".formatted(project))
                    .path("items")
                    .get(0);
            return one.path("movement").asText().equals("TOWARDS") ? one : null;
        });
        assertEquals(1, effect.path("achieved").asInt());
        assertEquals(5_000, effect.path("valueBefore").asInt());
        assertEquals(1_000, effect.path("valueAfter").asInt());
        theProjectPageShowsBoth(project);

        // The interim report has a decision on the project, is published and stays as it is
        board.put("/projects/v1/governance-profile", Map.of("profile", "JOINT_ARRANGEMENT"))
                .ok();
        String report = manager.post(
                        "/projects/v1/programmes/%s/reports".formatted(programme),
                        Map.of("kind", "INTERIM", "dueOn", "2099-12-31"))
                .ok()
                .json()
                .path("reportId")
                .asText();
        String path = "/projects/v1/programme-reports/" + report;
        for (String part : List.of("PROCESS", "REALISATION")) {
            manager.put(path + "/parts/" + part, Map.of("words", "De wachtlijst is korter."))
                    .ok();
        }
        assertEquals(409, manager.post(path + "/publication", Map.of()).status());
        board.post(
                        path + "/decisions",
                        Map.of("projectId", project, "verdict", "KEEP", "bodyCode", "PFO", "motivation", "Het werkt"))
                .ok();
        String hash = manager.post(path + "/publication", Map.of())
                .ok()
                .json()
                .path("contentHash")
                .asText();
        manager.put(
                        "/projects/v1/efforts/%s/report".formatted(effort),
                        Map.of(
                                "status",
                                "NIET_BEHAALD",
                                "reportedOn",
                                since.plusMonths(2).toString()))
                .ok();
        JsonNode frozen = board.json(path);
        assertEquals(hash, frozen.path("contentHash").asText());
        assertEquals(
                1,
                frozen.path("content").path("projects").get(0).path("achieved").asInt());
        assertTrue(board.get(path + "/file").ok().body().startsWith("%PDF"));
    }

    private void theProjectPageShowsBoth(String project) {
        try (Visit visit = Visit.of("programmamanager", tandem)) {
            visit.page().navigate("%s/improving?project=%s".formatted(tandem.gatewayUrl(), project));
            Locator rows = visit.page().locator("tbody tr");
            assertThat(rows.first()).containsText("Twee gezinshuizen openen");
            assertThat(rows.first()).containsText("Behaald");
            assertThat(rows.last()).containsText("Minder casussen zonder passend aanbod");
            assertThat(rows.last()).containsText("50,00%");
            assertThat(rows.last()).containsText("10,00%");
            assertThat(rows.last()).containsText("Naar het doel toe");
            visit.screenshot("project-page");
        }
    }

    /** So many cases in a month, of which the first find no supply. */
    private void cases(LocalDate month, int all, int withoutSupply) {
        String[] lines = Stream.concat(
                        Stream.of(CASES),
                        IntStream.range(0, all)
                                .mapToObj(number -> "0505;%s-%d;%s;;%s"
                                        .formatted(month, number, month, number < withoutSupply ? "Gezinshuis" : "")))
                .toArray(String[]::new);
        JsonNode taken = manager.sendLines("/monitoring/v1/datasets/EXPERT_CASES/files", lines)
                .ok()
                .json();
        assertEquals(all, taken.path("accepted").asInt(), taken::toString);
    }

    /** So many days that the quarter before is the last that is over long enough. */
    private long settleDays() {
        return ChronoUnit.DAYS.between(since.plusDays(9), LocalDate.now(ZoneOffset.UTC));
    }

    private static LocalDate firstOfQuarter(LocalDate day) {
        return day.withDayOfMonth(1).minusMonths((day.getMonthValue() - 1) % 3);
    }

    private static String quarter(LocalDate first) {
        return "%d-Q%d".formatted(first.getYear(), (first.getMonthValue() + 2) / 3);
    }
}
