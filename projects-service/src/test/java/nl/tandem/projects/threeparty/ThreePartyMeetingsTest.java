package nl.tandem.projects.threeparty;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import nl.tandem.kit.event.ReceivedEvent;
import nl.tandem.kit.identity.ActingFor;
import nl.tandem.kit.identity.Roles;
import nl.tandem.kit.identity.Tenant;
import nl.tandem.kit.testing.RealServers;
import nl.tandem.projects.testing.Api;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Three parties, about reports that were published, each municipality by itself. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class ThreePartyMeetingsTest {

    private static final String THREE = """
            [{"party": "MUNICIPALITY", "role": "beleidsadviseur"}, {"party": "SERVICE_ORGANISATION", "role": "accounthouder"},
             {"party": "YOUTH_TEAMS", "role": "gebiedsmanager"}]""";

    private final Api api = new Api("r" + UUID.randomUUID());
    private final ReportPublished published;

    ThreePartyMeetingsTest(ReportPublished published) {
        this.published = published;
    }

    @Test
    void threePartiesTalkAboutReportsThatWerePublished() {
        String own = published("MUNICIPALITY_MONTH", "0505");
        String ofTheRegion = published("REGION_QUARTER", null);
        String ofAnother = published("MUNICIPALITY_MONTH", "0512");
        plan("0505", "2022-05-01", THREE, ofAnother).statusCode(400).body("errors.location", contains("/reportIds/0"));
        plan("0505", "2022-05-01", """
                [{"party": "MUNICIPALITY", "role": "a"}, {"party": "MUNICIPALITY", "role": "b"}]""", own).statusCode(400).body("errors.location", contains("/present"));
        String held = plan("0505", "2022-05-01", THREE, own, ofTheRegion)
                .statusCode(201)
                .body("reports.kind", containsInAnyOrder("MUNICIPALITY_MONTH", "REGION_QUARTER"))
                .body("present", hasSize(3))
                .extract()
                .path("meetingId");
        String later = plan("0512", "2099-05-01", THREE, ofAnother)
                .statusCode(201)
                .extract()
                .path("meetingId");

        agree(held).statusCode(200).body("agreements", equalTo("Meer lokaal"));
        api.asMunicipality("0505").get("/search?q=lokale").then().body("items.kind", contains("THREE_PARTY_MEETING"));
        api.asMunicipality("0512").get("/search?q=lokale").then().body("items", hasSize(0));
        agree(later).statusCode(409).body("type", containsString("meeting-not-held"));
        api.asMunicipality("0512").get("/three-party-meetings").then().body("items.municipality", contains("0512"));
        api.asMunicipality("0512")
                .body("{\"words\": \"x\"}")
                .put("/three-party-meetings/{id}/agreements", held)
                .then()
                .statusCode(404);
        api.as(Roles.BOARD)
                .get("/three-party-meetings?municipality=0505")
                .then()
                .body("items.municipality", contains("0505"));
    }

    private ValidatableResponse plan(String municipality, String day, String present, String... reports) {
        return api.post(
                "/three-party-meetings", """
                {"municipality": "%s", "startsAt": "%sT10:00:00Z", "endsAt": "%2$sT11:00:00Z", "place": "Raadhuis",
                 "present": %s, "reportIds": ["%s"]}""".formatted(municipality, day, present, String.join("\", \"", reports)));
    }

    private ValidatableResponse agree(String meeting) {
        return api.as(Roles.PROGRAMME_MANAGER)
                .body("{\"words\": \"Meer lokaal\"}")
                .put("/three-party-meetings/{id}/agreements", meeting)
                .then();
    }

    private String published(String kind, @Nullable String municipality) {
        UUID reportId = UUID.randomUUID();
        ActingFor.tenant(
                Tenant.ofRegion(api.region()),
                () -> QuarkusTransaction.requiringNew()
                        .run(() -> published.handle(new ReceivedEvent<>(
                                UUID.randomUUID().toString(),
                                published.eventType(),
                                api.region(),
                                OffsetDateTime.now(ZoneOffset.UTC),
                                new ReportHeard(reportId, kind, "2022-03", municipality, 1, Instant.now())))));
        return reportId.toString();
    }
}
