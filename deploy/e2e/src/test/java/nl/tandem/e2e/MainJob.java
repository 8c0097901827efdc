package nl.tandem.e2e;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;

/**
 * The main job, from allocation to settlement, with what was seen on the way. It is the only thing on this Tandem that
 * touches provider 12345678 and municipality 0505.
 */
record MainJob(
        String contract,
        JsonNode ceilingAtFirst,
        JsonNode ceilingWithReservation,
        JsonNode ceilingBefore,
        JsonNode ceilingAfter,
        long realisedBefore,
        long realisedAfter,
        Api.Answer acceptance,
        JsonNode message,
        String answer,
        List<JsonNode> postings,
        Map<String, Long> realised,
        JsonNode fullSolidarity,
        JsonNode actualUse,
        JsonNode youthsInCare,
        JsonNode costPerYouth,
        String project,
        JsonNode goalsBefore,
        JsonNode goalsAfter) {

    static final String PROVIDER = "12345678";
    static final String DORDRECHT = "0505";
    static final String APRIL_KEY = "main-job-april";
    static final long APPROVED_IN_MARCH = 79_167;
    static final long APPROVED_IN_APRIL = 66_500;
    static final List<String> BSNS = List.of("999900006", "999900018");

    static MainJob doneOn(Tandem tandem) {
        Region region = new Region(tandem);
        Api portal = tandem.as("portal-12345678");

        // (a) and (b): the contract, and the allocations that reserve room under its ceiling
        String contract = region.newContract(
                PROVIDER,
                "Jeugdhulp Voorbeeld",
                List.of(Region.product("45", "45A48", "04", 9_500), Region.product("43", "43A07", "14", 24_500)),
                9_000_000);
        JsonNode ceilingAtFirst = region.ceiling(contract);
        tandem.as("backoffice-0505").sendAndAwait(Xml.file("jw301-hours.xml"));
        tandem.as("backoffice-0505").sendAndAwait(Xml.file("jw301-stay.xml"));
        JsonNode ceilingWithReservation = region.ceiling(contract);

        // What the declaration of April builds on: a debit in March, and a project that watches an indicator.
        portal.sendAndAwait(Xml.file("jw323-march.xml"));
        String project = newProject(tandem);
        Eventually.isTrue("March is posted", () -> region.realisedCents(DORDRECHT) == APPROVED_IN_MARCH);
        JsonNode goalsBefore = Eventually.get("March is measured in the project", () -> {
            JsonNode goals = goals(tandem, project);
            return goals.get(1).path("currentValue").asLong() == APPROVED_IN_MARCH ? goals : null;
        });
        JsonNode ceilingBefore = region.ceiling(contract);
        long realisedBefore = region.realisedCents(DORDRECHT);

        // (c) and (d): the declaration and its answer
        Api.Answer acceptance = portal.sendMessage(APRIL_KEY, Xml.file("jw323-april.xml"));
        JsonNode message = portal.awaitProcessed(acceptance.ok().header("Location"));
        String answer =
                portal.get(acceptance.header("Location") + "/answer").ok().body();

        // (e) to (h): what follows from it
        long total = APPROVED_IN_MARCH + APPROVED_IN_APRIL;
        HandledEvents.await(tandem);
        JsonNode goalsAfter = Eventually.get("April is measured in the project", () -> {
            JsonNode goals = goals(tandem, project);
            return goals.get(1).path("currentValue").asLong() == total ? goals : null;
        });
        Map<String, Long> realised = region.realisedCents();
        JsonNode fullSolidarity =
                region.settle(Map.of("type", "FULL_SOLIDARITY", "distributionKeyId", region.distributionKey()));
        JsonNode actualUse = region.settle(Map.of("type", "ACTUAL_USE"));
        return new MainJob(
                contract,
                ceilingAtFirst,
                ceilingWithReservation,
                ceilingBefore,
                region.ceiling(contract),
                realisedBefore,
                region.realisedCents(DORDRECHT),
                acceptance,
                message,
                answer,
                region.postings(DORDRECHT),
                realised,
                fullSolidarity,
                actualUse,
                region.measurement("YOUTHS_IN_CARE", DORDRECHT, "2026").orElseThrow(),
                region.measurement("COST_PER_YOUTH", DORDRECHT, "2026").orElseThrow(),
                project,
                goalsBefore,
                goalsAfter);
    }

    private static String newProject(Tandem tandem) {
        Api manager = tandem.as("programmamanager");
        String programme = manager.post("/projects/v1/programmes", Map.of("name", "Programma"))
                .ok()
                .json()
                .path("programmeId")
                .asText();
        return manager.post(
                        "/projects/v1/projects",
                        Map.of(
                                "programmeId",
                                programme,
                                "name",
                                "Lichter waar het kan",
                                "goals",
                                List.of(goal("YOUTHS_IN_CARE"), goal("COST_PER_YOUTH"))))
                .ok()
                .header("Location");
    }

    private static Map<String, Object> goal(String indicator) {
        return Map.of(
                "description", indicator, "indicatorCode", indicator, "municipality", DORDRECHT, "period", "2026");
    }

    private static JsonNode goals(Tandem tandem, String project) {
        return tandem.as("programmamanager").json(project).path("goals");
    }
}
