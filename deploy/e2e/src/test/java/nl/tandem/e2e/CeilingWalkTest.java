package nl.tandem.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A ceiling from its first threshold to a client stop and back: 70 %, consultation, addendum, 100 %, stop, necessary care,
 * lifted. Nothing else on this Tandem touches this provider and municipality.
 */
@ExtendWith(RunningTandem.class)
class CeilingWalkTest {

    private static final String HARDINXVELD = "0523";
    private static final String PROVIDER = "71000090";
    private static final List<String> BSNS = IntStream.iterate(999_980_000, bsn -> bsn + 1)
            .mapToObj(Integer::toString)
            .filter(Work::passesElevenTest)
            .limit(3)
            .toList();

    private final Tandem tandem;
    private final Api manager;
    private final Api municipality;
    private String contract = "";

    CeilingWalkTest(Tandem tandem) {
        this.tandem = tandem;
        this.manager = tandem.as("contractmanager");
        this.municipality = tandem.as("backoffice-0523");
    }

    @Test
    void fromSeventyPercentToTheStopAndBack() {
        contract = new Region(tandem)
                .newContract(
                        PROVIDER,
                        "Jeugdhulp Wandeling",
                        List.of(Region.product("45", "45A48", "04", 9_500)),
                        2_000_000);

        // 70 %: told once, and a consultation is due
        allocate(0);
        assertEquals(
                70, ceiling().path("reachedPercent").asInt(), () -> ceiling().toString());
        assertTrue(ceiling().has("consultationDue"));
        manager.post(
                        ceilingPath() + "/consultations",
                        Map.of(
                                "heldOn",
                                "2026-02-02",
                                "minutesReference",
                                "SOJ-1",
                                "outcome",
                                "More room is asked for."))
                .ok();
        assertTrue(!ceiling().has("consultationDue"));

        // Addendum: below the threshold again
        manager.post(
                        ceilingPath() + "/addenda",
                        Map.of(
                                "number", "A1",
                                "ceilingCents", 2_800_000,
                                "datedOn", "2026-02-03",
                                "reason", "Decided by the board."))
                .ok();
        assertEquals(0, ceiling().path("reachedPercent").asInt());

        // 100 %: every threshold is told, 70 % for the second time
        allocate(1);
        assertEquals(100, ceiling().path("reachedPercent").asInt());
        assertEquals("RED", ceiling().path("trafficLight").asText());
        assertEquals(List.of(70, 70, 85, 100), thresholdsTold());

        // Client stop: no new regular care, but crisis care
        String stop = startStop();
        tandem.as("ggk-adapter").sendAndAwait(request());
        assertEquals(409, placement("45").status());
        assertEquals("CRISIS", placement("46").ok().json().path("passage").asText());

        // Necessary care goes ahead by the verdict of the expert team, flagged
        manager.post(
                        "/contracting/v1/no-unless-rules",
                        Map.of(
                                "validFrom",
                                "2016-08-01",
                                "returnsToRegional",
                                false,
                                "minimumAlternatives",
                                0,
                                "refusesRequests",
                                false,
                                "decisionReference",
                                "AB-3",
                                "explanation",
                                "Only when nobody else can help."))
                .ok();
        String question = municipality
                .post(
                        "/contracting/v1/no-unless-requests",
                        Map.of(
                                "providerCode",
                                PROVIDER,
                                "requestReference",
                                "VOT-1",
                                "whyNoAlternative",
                                "The others cannot start this year.",
                                "alternativesAsked",
                                List.of()))
                .ok()
                .header("Location");
        tandem.as("expertiseteam")
                .post(
                        question + "/verdict",
                        Map.of("verdict", "NECESSARY", "verdictReference", "ET-9", "reason", "School fails otherwise."))
                .ok();
        assertEquals("NECESSARY", placement("45").ok().json().path("passage").asText());
        allocateUnderTheStop();
        JsonNode flagged = municipality.json("/contracting/v1/necessary-care").path("items");
        assertEquals(1, flagged.size(), flagged::toString);
        assertEquals("NECESSARY", flagged.get(0).path("passage").asText());

        // Lifted: new clients are welcome again
        manager.post(stop + "/lifting", Map.of("liftedOn", "2026-03-01", "reason", "There is room again."))
                .ok();
        assertEquals("NO_STOP", placement("45").ok().json().path("passage").asText());
    }

    private String startStop() {
        String stop = manager.post(
                        "/contracting/v1/client-stops",
                        Map.of(
                                "contractId", contract.substring(contract.lastIndexOf('/') + 1),
                                "cause", "CEILING_REACHED",
                                "reason", "The ceiling is used up.",
                                "consultationReference", "SOJ-12",
                                "announcedOn", "2026-02-04",
                                "plannedStart", "2026-02-20"))
                .ok()
                .header("Location");
        assertEquals(
                409,
                manager.post(stop + "/activation", Map.of("startedOn", "2026-02-20"))
                        .status(),
                "no start before the families were told");
        manager.post(stop + "/family-notice", Map.of("informedOn", "2026-02-05", "evidenceReference", "Letter 7"))
                .ok();
        manager.post(stop + "/activation", Map.of("startedOn", "2026-02-20")).ok();
        return stop;
    }

    private Api.Answer placement(String category) {
        return municipality.post(
                "/contracting/v1/placement-checks",
                Map.of(
                        "providerCode",
                        PROVIDER,
                        "category",
                        category,
                        "startDate",
                        "2026-03-02",
                        "requestReference",
                        "VOT-1"));
    }

    private void allocate(int youth) {
        Work.assertAssessed(municipality.sendAndAwait(allocation(youth)));
    }

    private void allocateUnderTheStop() {
        Work.assertAssessed(municipality.sendAndAwait(allocation(2)
                .replace("2026-01-05", "2026-02-25")
                .replace("Ingangsdatum>2026-01-12<", "Ingangsdatum>2026-03-02<")));
    }

    private static String allocation(int youth) {
        return Xml.file("jw301-hours.xml")
                .replace(">0505<", ">" + HARDINXVELD + "<")
                .replace(MainJob.PROVIDER, PROVIDER)
                .replace("T000000001", "TW" + youth)
                .replace("999900006", BSNS.get(youth))
                .replace("300201", Integer.toString(880_001 + youth));
    }

    private static String request() {
        return Xml.file("jw315.xml")
                .replace(">0505<", ">" + HARDINXVELD + "<")
                .replace(MainJob.PROVIDER, PROVIDER)
                .replace("V000000001", "VW1")
                .replace("999900006", BSNS.get(2));
    }

    private List<Integer> thresholdsTold() {
        List<Integer> percents = new ArrayList<>();
        manager.json(ceilingPath() + "/steps").path("items").forEach(step -> {
            if (step.path("kind").asText().equals("THRESHOLD")) {
                percents.add(step.path("percent").asInt());
            }
        });
        return percents;
    }

    private JsonNode ceiling() {
        return manager.json(ceilingPath());
    }

    private String ceilingPath() {
        return contract + "/ceilings/" + Region.CARE_YEAR;
    }
}
