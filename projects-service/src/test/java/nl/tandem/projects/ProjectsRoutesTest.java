package nl.tandem.projects;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.tandem.kit.identity.Roles;
import nl.tandem.kit.testing.RealServers;
import nl.tandem.kit.testing.RoutesAreGuarded;
import nl.tandem.kit.testing.Superuser;
import nl.tandem.projects.testing.Api;
import nl.tandem.projects.testing.Assignments;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class ProjectsRoutesTest extends RoutesAreGuarded {

    @Override
    protected Map<String, String> existingObjects(String region) {
        Api api = new Api(region);
        String programme = api.created("/programmes", """
                {"name": "Guarded"}""");
        String programmeId = programme.substring(programme.lastIndexOf('/') + 1);
        String project = api.created("/projects", """
                {"programmeId": "%s", "name": "Guarded"}""".formatted(programmeId));
        String projectId = project.substring(project.lastIndexOf('/') + 1);
        Assignments.of(api);
        Map<String, String> objects = new HashMap<>();
        String programmePath = "/projects/v1/programmes/" + programmeId;
        objects.put("/programmes/{programmeId}", programmePath);
        for (String more : List.of("lines", "tree", "reports", "local-plans", "roadmap", "next-year")) {
            objects.put("/programmes/{programmeId}/" + more, programmePath + "/" + more);
        }
        objects.put("/programmes/{programmeId}/local-plans/{municipality}", programmePath + "/local-plans/0505");
        objects.put("/programmes/{programmeId}/registers/{format}", programmePath + "/registers/PROGRAMME_LINES");
        String projectPath = "/projects/v1/projects/" + projectId;
        objects.put("/projects/{projectId}", projectPath);
        for (String more : List.of(
                "goals",
                "effects",
                "efforts",
                "course",
                "steps",
                "scope-changes",
                "successors",
                "progress-reports",
                "dossier",
                "dossier/means",
                "dossier/risks",
                "dossier/dependencies",
                "dossier/stakeholders",
                "dossier/communication",
                "business-case",
                "business-case/evaluation")) {
            objects.put("/projects/{projectId}/" + more, projectPath + "/" + more);
        }
        objects.put("/projects/{projectId}/triangle/{role}", projectPath + "/triangle/BOARD_CLIENT");
        objects.put("/projects/{projectId}/checks/{list}/{letter}", projectPath + "/checks/IAVDO/I");
        String goal = api.post("/projects/%s/goals".formatted(projectId), "{\"description\": \"Guarded\"}")
                .extract()
                .path("goalId");
        objects.put("/goals/{goalId}/parent", "/projects/v1/goals/%s/parent".formatted(goal));
        String effort = api.post("/projects/%s/efforts".formatted(projectId), "{\"description\": \"Guarded\"}")
                .extract()
                .path("effortId");
        objects.put("/efforts/{effortId}/report", "/projects/v1/efforts/%s/report".formatted(effort));
        objects.put("/efforts/{effortId}/pair", "/projects/v1/efforts/%s/pair".formatted(effort));
        api.as(Roles.PROGRAMME_MANAGER)
                .body("{\"name\": \"Guarded\", \"municipalities\": [\"0505\"]}")
                .put("/consultations/G");
        objects.put(
                "/consultations/{code}/efforts/{effortId}",
                "/projects/v1/consultations/G/efforts/%s".formatted(effort));
        objects.put("/efforts/{effortId}/dates", "/projects/v1/efforts/%s/dates".formatted(effort));
        String report = api.post("/projects/%s/progress-reports".formatted(projectId), "")
                .extract()
                .path("reportId");
        objects.put("/progress-reports/{reportId}", "/projects/v1/progress-reports/" + report);
        for (String more : List.of("publication", "page", "file", "document")) {
            objects.put(
                    "/progress-reports/{reportId}/" + more,
                    "/projects/v1/progress-reports/%s/%s".formatted(report, more));
        }
        String evaluation = api.post(
                        "/programmes/%s/reports".formatted(programmeId),
                        "{\"kind\": \"FINAL\", \"dueOn\": \"2099-01-01\"}")
                .extract()
                .path("reportId");
        objects.put("/programme-reports/{reportId}", "/projects/v1/programme-reports/" + evaluation);
        for (String more : List.of("decisions", "publication", "page", "file")) {
            objects.put(
                    "/programme-reports/{reportId}/" + more,
                    "/projects/v1/programme-reports/%s/%s".formatted(evaluation, more));
        }
        objects.put(
                "/programme-reports/{reportId}/parts/{part}",
                "/projects/v1/programme-reports/%s/parts/PROCESS".formatted(evaluation));
        String meeting = api.post("/meetings", """
                        {"bodyCode": "AB", "startsAt": "2022-06-01T10:00:00Z", "endsAt": "2022-06-01T11:00:00Z", "place": "Hier",
                         "papersDaysBefore": 14}""").extract().path("meetingId");
        String item = api.post("/meetings/%s/agenda".formatted(meeting), """
                        {"level": "STRATEGIC", "subject": "Guarded"}""")
                .extract()
                .path("agenda[0].itemId");
        objects.put("/meetings/{meetingId}/agenda", "/projects/v1/meetings/%s/agenda".formatted(meeting));
        objects.put(
                "/meetings/{meetingId}/agenda/{itemId}/decision",
                "/projects/v1/meetings/%s/agenda/%s/decision".formatted(meeting, item));
        String duty = api.post("/report-duties", """
                        {"name": "Guarded", "recipient": "AB", "everyMonths": 3, "firstDue": "2022-02-28"}""").extract().path("dutyId");
        objects.put("/report-duties/{dutyId}/deliveries", "/projects/v1/report-duties/%s/deliveries".formatted(duty));
        String experiment = api.post("/experiments", """
                        {"name": "Guarded", "municipality": "0505", "hypothesis": "H", "measuredBy": "M"}""").extract().path("experimentId");
        objects.put(
                "/experiments/{experimentId}/progress", "/projects/v1/experiments/%s/progress".formatted(experiment));
        objects.put("/experiments/{experimentId}/reuses", "/projects/v1/experiments/%s/reuses".formatted(experiment));
        String talk = UUID.randomUUID().toString();
        Superuser.execute("""
                INSERT INTO three_party_meeting (meeting_id, region, municipality, starts_at, ends_at, place, present)
                VALUES (?::uuid, ?, '0505', '2022-06-01T10:00:00Z', '2022-06-01T11:00:00Z', 'Hier', '[]')
                """, talk, region);
        objects.put(
                "/three-party-meetings/{meetingId}/agreements",
                "/projects/v1/three-party-meetings/%s/agreements".formatted(talk));
        String signalId = UUID.randomUUID().toString();
        Superuser.execute("""
                INSERT INTO indicator_signal (signal_id, region, indicator_code, municipality, period, raised_at)
                VALUES (?::uuid, ?, 'CRISES', '', '2026-Q2', now())
                """, signalId, region);
        objects.put(
                "/indicator-signals/{signalId}/actions",
                "/projects/v1/indicator-signals/%s/actions".formatted(signalId));
        return objects;
    }

    @Override
    protected Set<String> routesByPublicCode() {
        return Set.of(
                "/checklists/{list}",
                "/checklists/{list}/{letter}",
                "/registers/{format}",
                "/models/{code}",
                "/models/{code}/scores/{criterion}",
                "/models/{code}/tasks/{taskCode}",
                "/tasks/{taskCode}",
                "/care-zones/{service}",
                "/consultations/{code}",
                "/consultations/{code}/views/{municipality}",
                "/ordinances/{code}/articles",
                "/ordinances/{code}/articles/{number}",
                "/ordinances/{code}/articles/{number}/variants/{municipality}");
    }
}
