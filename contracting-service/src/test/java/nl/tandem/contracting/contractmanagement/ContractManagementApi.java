package nl.tandem.contracting.contractmanagement;

import java.util.HashMap;
import java.util.Map;
import nl.tandem.contracting.Api;

/** Talks, plans, teams and complaints, for tests; the provider is 12345678 and registered. */
public final class ContractManagementApi {

    private final Api region;

    public ContractManagementApi(Api region) {
        this.region = region;
    }

    public String plan() {
        return path("/talk-plans", """
                {"year": 2017, "decisionReference": "AB 1",
                 "cadences": [
                   {"group": "operational", "kind": "OPERATIONAL", "talks": 12, "every": "MONTH", "mustAttend": [], "places": []},
                   {"group": "review", "kind": "REVIEW", "talks": 4, "every": "QUARTER", "mustAttend": ["PORTFOLIO_HOLDER"],
                    "places": []}],
                 "members": [{"providerCode": "12345678", "groups": ["operational", "review"]}]}""");
    }

    public String talk(String kind, String heldOn, String parties) {
        return path("/talks", """
                {"providerCode": "12345678", "kind": "%s", "heldOn": "%s", "place": "REGION", "attendees": [%s],
                 "minutesReference": "M-1"}""".formatted(kind, heldOn, parties));
    }

    public String agreement(String talk) {
        return path(talk + "/agreements", """
                {"what": "Change the purchase order.", "owner": "REGION", "municipality": "0505", "dueOn": "2026-12-31"}""");
    }

    public String transformationPlan() {
        return path("/transformation-plans", """
                {"providerCode": "12345678", "year": 2027,
                 "lines": [{"goal": "Fewer beds", "action": "Family homes", "quarter": "2027-Q3"}]}""");
    }

    public String agenda() {
        return path("/work-agendas", """
                {"year": 2027, "decisionReference": "AB 4", "adoptedOn": "2026-11-01",
                 "municipalLines": [{"municipality": "0505",
                                     "line": {"goal": "Nearby", "action": "Team at school", "quarter": "2027-Q1"}}]}""");
    }

    public String team() {
        return path("/branch-teams", """
                {"branch": "jeugd-ggz", "fromDay": "2022-05-01", "evaluationDueOn": "2022-12-31",
                 "members": [{"function": "contract manager"}, {"function": "policy officer", "municipality": "0505"}]}""");
    }

    public String complaint() {
        return path("/complaints", """
                {"providerCode": "12345678", "subject": "Waiting without a word", "receivedOn": "2026-01-05"}""");
    }

    /** One of each, by the template of its route. */
    public Map<String, String> objects() {
        String talk = talk("OPERATIONAL", "2017-01-10", "{\"party\": \"REGION\"}");
        String agreement = agreement(talk);
        String plan = plan();
        String transformation = transformationPlan();
        String agenda = agenda();
        String team = team();
        String complaint = complaint();
        Map<String, String> objects = new HashMap<>();
        objects.put("/talks/{talkId}", talk);
        objects.put("/talks/{talkId}/agreements", talk + "/agreements");
        objects.put("/talk-agreements/{agreementId}", agreement);
        objects.put("/talk-agreements/{agreementId}/fulfilment", agreement + "/fulfilment");
        objects.put("/talk-plans/{year}", plan);
        objects.put("/talk-plans/{year}/standing", plan + "/standing");
        objects.put("/transformation-plans/{planId}", transformation);
        objects.put("/transformation-plans/{planId}/judgement", transformation + "/judgement");
        objects.put("/work-agendas/{year}", agenda);
        objects.put("/branch-teams/{teamId}", team);
        objects.put("/branch-teams/{teamId}/evaluation", team + "/evaluation");
        objects.put("/complaints/{complaintId}", complaint);
        objects.put("/complaints/{complaintId}/settlement", complaint + "/settlement");
        objects.replaceAll((template, path) -> "/contracting/v1" + path);
        return objects;
    }

    private String path(String collection, String body) {
        return region.create(region.contractManager(), collection, body)
                .statusCode(201)
                .extract()
                .header("Location")
                .substring("/contracting/v1".length());
    }
}
