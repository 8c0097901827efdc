package nl.tandem.contracting;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.tandem.contracting.agreements.AgreementsApi;
import nl.tandem.contracting.allocationcontrol.AllocationProposalApi;
import nl.tandem.contracting.arrangement.ArrangementApi;
import nl.tandem.contracting.audit.AuditApi;
import nl.tandem.contracting.budgetpool.BudgetPoolApi;
import nl.tandem.contracting.capacity.CapacityApi;
import nl.tandem.contracting.clientstop.ClientStopApi;
import nl.tandem.contracting.contractmanagement.ContractManagementApi;
import nl.tandem.contracting.crisis.CrisisApi;
import nl.tandem.contracting.ijw.GoldenMessage;
import nl.tandem.contracting.message.MessageApi;
import nl.tandem.contracting.move.MoveApi;
import nl.tandem.contracting.procurement.ProcurementApi;
import nl.tandem.contracting.referral.ReferralApi;
import nl.tandem.contracting.requestmessage.RequestMessages;
import nl.tandem.contracting.signal.SignalApi;
import nl.tandem.contracting.supraregional.SupraregionalApi;
import nl.tandem.contracting.trajectory.TrajectoryApi;
import nl.tandem.kit.identity.Roles;
import nl.tandem.kit.testing.RealServers;
import nl.tandem.kit.testing.RoutesAreGuarded;
import nl.tandem.kit.testing.Token;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class ContractingRoutesTest extends RoutesAreGuarded {

    private static final String PROVIDER = "12345678";
    private static final List<String> FOR_BOTH_PARTIES = List.of(
            "/messages/{messageId}",
            "/messages/{messageId}/answer",
            "/messages/{messageId}/content",
            "/allocations/{allocationId}",
            "/declarations/{declarationId}",
            "/deliveries/{deliveryId}",
            "/requests/{requestId}",
            "/work-items/{workItemId}/completion");

    @Inject
    SignalApi signals;

    @Override
    protected Map<String, String> existingObjects(String region) {
        Api api = new Api(region);
        MessageApi messages = new MessageApi(api);
        String contract = "/contracting/v1/contracts/" + new ContractApi(api).active(PROVIDER);
        messages.processed(api.municipality("0505"), GoldenMessage.JW301.text());
        messages.processed(api.provider(PROVIDER), RequestMessages.JW315.text());
        String message = "/contracting/v1/messages/"
                + messages.processed(api.provider(PROVIDER), GoldenMessage.JW323.text())
                        .extract()
                        .path("messageId");
        messages.processed(api.provider(PROVIDER), GoldenMessage.JW305.text());
        Map<String, String> objects = new HashMap<>();
        objects.put("/providers/{agbCode}", "/contracting/v1/providers/" + PROVIDER);
        objects.put("/contracts/{contractId}", contract);
        objects.put("/contracts/{contractId}/activation", contract + "/activation");
        objects.put("/contracts/{contractId}/amendments", contract + "/amendments");
        objects.put("/contracts/{contractId}/ending", contract + "/ending");
        objects.put("/contracts/{contractId}/ceilings", contract + "/ceilings");
        for (String act :
                List.of("", "/steps", "/fixation", "/addenda", "/consultations", "/foreseen", "/traffic-light")) {
            objects.put("/contracts/{contractId}/ceilings/{careYear}" + act, contract + "/ceilings/2026" + act);
        }
        String pool = "/contracting/v1/budget-pools/" + BudgetPoolApi.pool(api);
        objects.put("/budget-pools/{poolId}", pool);
        objects.put("/budget-pools/{poolId}/draws", pool + "/draws");
        objects.put("/messages/{messageId}", message);
        objects.put("/messages/{messageId}/answer", message + "/answer");
        objects.put("/messages/{messageId}/content", message + "/content");
        objects.put("/messages/{messageId}/retry", message + "/retry");
        objects.put("/allocations/{allocationId}", only(api, "/allocations", "allocationId"));
        objects.put("/declarations/{declarationId}", only(api, "/declarations", "declarationId"));
        objects.put("/deliveries/{deliveryId}", only(api, "/deliveries", "deliveryId"));
        String request = only(api, "/requests", "requestId");
        objects.put("/requests/{requestId}", request);
        objects.put("/requests/{requestId}/answers", request + "/answers");
        objects.putAll(underStop(api, contract.substring(contract.lastIndexOf('/') + 1)));
        objects.putAll(new ContractManagementApi(api).objects());
        objects.putAll(new ProcurementApi(api).objects());
        String audit = "/contracting/v1" + AuditApi.audit(api);
        objects.put("/audits/{auditId}", audit);
        objects.put("/audits/{auditId}/report", audit + "/report");
        api.registerProvider("99999999");
        objects.put(
                "/subcontracts/{subcontractId}", subcontract(api, contract.substring(contract.lastIndexOf('/') + 1)));
        String arrangement = "/contracting/v1" + ArrangementApi.proposed(api);
        objects.put("/arrangements/{arrangementId}", arrangement);
        objects.put("/arrangements/{arrangementId}/decision", arrangement + "/decision");
        api.registerProvider("11111111");
        api.registerProvider("22222222");
        String trajectory = "/contracting/v1" + TrajectoryApi.agreed(api);
        objects.put("/trajectories/{trajectoryId}", trajectory);
        objects.put("/trajectories/{trajectoryId}/leads", trajectory + "/leads");
        objects.put("/trajectories/{trajectoryId}/payments", trajectory + "/payments");
        String proposal = "/contracting/v1" + AllocationProposalApi.proposed(api);
        objects.put("/allocation-proposals/{proposalId}", proposal);
        objects.put("/allocation-proposals/{proposalId}/decision", proposal + "/decision");
        String crisis = "/contracting/v1" + CrisisApi.reported(api);
        objects.put("/crisis-starts/{crisisId}", crisis);
        objects.put("/crisis-starts/{crisisId}/allocation", crisis + "/allocation");
        String move = "/contracting/v1" + MoveApi.told(api);
        objects.put("/client-moves/{moveId}", move);
        objects.put("/client-moves/{moveId}/assessment", move + "/assessment");
        String referral = "/contracting/v1" + ReferralApi.recorded(api);
        objects.put("/referrals/{referralId}", referral);
        objects.put("/referrals/{referralId}/allocation", referral + "/allocation");
        String national = "/contracting/v1" + SupraregionalApi.asked(api, "L-1");
        objects.put("/national-requests/{requestId}", national);
        objects.put("/national-requests/{requestId}/decision", national + "/decision");
        objects.put(
                "/subcontracts/{subcontractId}/overspends",
                objects.get("/subcontracts/{subcontractId}") + "/overspends");
        String waitingList = "/contracting/v1" + new CapacityApi(api).request(PROVIDER);
        objects.put("/waiting-list-requests/{requestId}", waitingList);
        objects.put("/waiting-list-requests/{requestId}/answer", waitingList + "/answer");
        objects.putAll(new AgreementsApi(api, contract.substring(contract.lastIndexOf('/') + 1)).objects());
        String signal = signals.signal(api);
        objects.put("/signals/{signalId}", "/contracting/v1/signals/" + signal);
        objects.put("/signals/{signalId}/steps", "/contracting/v1/signals/" + signal + "/steps");
        objects.put("/signals/{signalId}/proposals", "/contracting/v1/signals/" + signal + "/proposals");
        objects.put("/enforcement-proposals/{proposalId}", "/contracting/v1" + signals.proposal(api, signal));
        objects.put("/lawfulness-runs/{runId}", "/contracting/v1" + signals.run(api));
        objects.put("/work-items/{workItemId}/completion", only(api, "/work-items", "workItemId") + "/completion");
        return objects;
    }

    /** What a provider sees of its own reports: {@code CbsFileTest}. */
    @Override
    protected Set<String> routesByPublicCode() {
        return Set.of("/cbs-deliveries/{delivery}/{period}", "/cbs-deliveries/{delivery}/{period}/file");
    }

    @Override
    protected List<Stranger> strangers(String region) {
        List<Stranger> strangers = new ArrayList<>(List.of(
                new Stranger(
                        "/no-unless-requests/{requestId}",
                        Token.of(region, Roles.MUNICIPALITY).municipality("0512")),
                new Stranger(
                        "/client-stops/{clientStopId}",
                        Token.of(region, Roles.PROVIDER).provider("87654321")),
                new Stranger(
                        "/client-stops/{clientStopId}/family-notice",
                        Token.of(region, Roles.PROVIDER).provider("87654321")),
                new Stranger(
                        "/waiting-list-approaches/{approachId}",
                        Token.of(region, Roles.PROVIDER).provider("87654321"))));
        strangers.addAll(strangersToBothParties(region));
        return strangers;
    }

    private static List<Stranger> strangersToBothParties(String region) {
        return FOR_BOTH_PARTIES.stream()
                .flatMap(template -> List.of(
                        new Stranger(
                                template, Token.of(region, Roles.MUNICIPALITY).municipality("0512")),
                        new Stranger(template, Token.of(region, Roles.MUNICIPALITY)),
                        new Stranger(template, Token.of(region, Roles.PROVIDER).provider("87654321")),
                        new Stranger(template, Token.of(region, Roles.PROVIDER)))
                        .stream())
                .toList();
    }

    private static Map<String, String> underStop(Api api, String contractId) {
        ClientStopApi stops = new ClientStopApi(api);
        String stop = "/contracting/v1" + stops.active(contractId);
        stops.rule(api.contractManager(), "2016-08-01", 0, false).statusCode(201);
        String request = "/contracting/v1" + ClientStopApi.path(stops.ask("0505", PROVIDER, "VOT-1"));
        String approach = "/contracting/v1" + ClientStopApi.path(stops.openApproach(PROVIDER));
        String escalation =
                "/contracting/v1" + ClientStopApi.path(stops.search(api.contractManager(), PROVIDER, "2026-12-31"));
        Map<String, String> objects = new HashMap<>();
        objects.put("/client-stops/{clientStopId}", stop);
        objects.put("/client-stops/{clientStopId}/family-notice", stop + "/family-notice");
        objects.put("/client-stops/{clientStopId}/activation", stop + "/activation");
        objects.put("/client-stops/{clientStopId}/lifting", stop + "/lifting");
        objects.put("/no-unless-requests/{requestId}", request);
        objects.put("/no-unless-requests/{requestId}/verdict", request + "/verdict");
        objects.put("/waiting-list-approaches/{approachId}", approach);
        objects.put("/waiting-list-approaches/{approachId}/steps", approach + "/steps");
        objects.put("/board-escalations/{escalationId}", escalation);
        objects.put("/board-escalations/{escalationId}/answer", escalation + "/answer");
        objects.put("/contract-revision-proposals/{proposalId}", proposal(api, contractId, approach));
        return objects;
    }

    private static String proposal(Api api, String contractId, String approach) {
        return "/contracting/v1"
                + ClientStopApi.path(api.create(api.contractManager(), "/contract-revision-proposals", """
                {"contractId": "%s", "careYear": 2026, "cause": "WAITING_LIST", "approachId": "%s",
                 "proposedCeilingCents": 2500000, "explanation": "Forty youths wait."}""".formatted(
                                contractId, approach.substring(approach.lastIndexOf('/') + 1))));
    }

    private static String subcontract(Api api, String contractId) {
        return api.create(api.contractManager(), "/subcontracts", """
                        {"contractId": "%s", "subCode": "99999999", "fromDay": "2026-01-01", "untilDay": "2026-06-30",
                         "headBearsPercent": 60, "reference": "SC-1"}""".formatted(contractId))
                .statusCode(201)
                .extract()
                .header("Location");
    }

    private static String only(Api api, String collection, String id) {
        String found = api.as(api.provider(PROVIDER)).get(collection).path("items[0]." + id);
        return "/contracting/v1" + collection + "/" + found;
    }
}
