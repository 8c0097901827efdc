package nl.tandem.contracting.clientstop;

import io.restassured.response.ValidatableResponse;
import nl.tandem.contracting.Api;
import nl.tandem.kit.identity.Roles;
import nl.tandem.kit.testing.Token;

/** Stops and what belongs to them, for tests; the stops are for 5 January 2026. */
public final class ClientStopApi {

    public static final String STARTED_ON = "2026-01-05";

    private final Api region;

    public ClientStopApi(Api region) {
        this.region = region;
    }

    public String expertTeam() {
        return Token.of(region.region(), Roles.EXPERT_TEAM).sign();
    }

    /** Its path. */
    public String announced(String contractId) {
        return path(announce(contractId, "CEILING_REACHED", "2026-01-02", STARTED_ON)
                .statusCode(201));
    }

    /** The path of a stop that started. */
    public String active(String contractId) {
        String path = announced(contractId);
        notice(path, "2026-01-03").statusCode(201);
        activate(path, STARTED_ON).statusCode(201);
        return path;
    }

    public ValidatableResponse announce(String contractId, String cause, String announcedOn, String plannedStart) {
        return region.create(
                region.contractManager(), "/client-stops", """
                {"contractId": "%s", "cause": "%s", "reason": "The ceiling is used up.",
                 "consultationReference": "SOJ-12", "announcedOn": "%s", "plannedStart": "%s"}""".formatted(contractId, cause, announcedOn, plannedStart));
    }

    public ValidatableResponse notice(String path, String informedOn) {
        return region.create(region.contractManager(), path + "/family-notice", """
                {"informedOn": "%s", "evidenceReference": "Letter 7"}""".formatted(informedOn));
    }

    public ValidatableResponse activate(String path, String startedOn) {
        return region.create(region.contractManager(), path + "/activation", """
                {"startedOn": "%s"}""".formatted(startedOn));
    }

    public ValidatableResponse lift(String path, String liftedOn) {
        return region.create(region.contractManager(), path + "/lifting", """
                {"liftedOn": "%s", "reason": "There is room again."}""".formatted(liftedOn));
    }

    public ValidatableResponse rule(String token, String validFrom, int minimumAlternatives, boolean refusesRequests) {
        return region.create(token, "/no-unless-rules", """
                {"validFrom": "%s", "returnsToRegional": false, "minimumAlternatives": %d, "refusesRequests": %b, "decisionReference": "AB-3",
                 "explanation": "Only when nobody else can help."}""".formatted(validFrom, minimumAlternatives, refusesRequests));
    }

    /** The client is that of the provider's request. */
    public ValidatableResponse ask(String municipality, String providerCode, String reference) {
        return region.create(
                region.municipality(municipality), "/no-unless-requests", """
                {"providerCode": "%s", "requestReference": "%s", "whyNoAlternative": "The others cannot start this year.",
                 "alternativesAsked": ["87654321"]}""".formatted(providerCode, reference));
    }

    public ValidatableResponse judge(String path, String verdict) {
        return region.create(expertTeam(), path + "/verdict", """
                {"verdict": "%s", "verdictReference": "ET-9", "reason": "The school fails otherwise."}""".formatted(verdict));
    }

    public ValidatableResponse search(String token, String providerCode, String untilDay) {
        return region.create(token, "/alternative-searches", """
                {"providerCode": "%s", "category": "45", "code": "45A48", "fromDay": "2026-03-01", "untilDay": "%s"}""".formatted(providerCode, untilDay));
    }

    public ValidatableResponse openApproach(String providerCode) {
        return region.create(region.contractManager(), "/waiting-list-approaches", """
                {"providerCode": "%s", "category": "45"}""".formatted(providerCode));
    }

    public static String path(ValidatableResponse created) {
        return created.extract().header("Location").substring("/contracting/v1".length());
    }
}
