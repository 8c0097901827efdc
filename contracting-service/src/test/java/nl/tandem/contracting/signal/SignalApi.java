package nl.tandem.contracting.signal;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import nl.tandem.contracting.Api;
import nl.tandem.kit.identity.ActingFor;
import nl.tandem.kit.identity.Roles;
import nl.tandem.kit.identity.Tenant;
import nl.tandem.kit.testing.Token;

/** Has the rules look at once, and makes signals for tests about other things. */
@Singleton
public class SignalApi {

    @Inject
    FindSignals findSignals;

    /** The rules look at what came, and do the runs that were asked for. */
    public void look(Api region) {
        ActingFor.tenant(Tenant.ofRegion(region.region()), findSignals::region);
    }

    /** The id of a signal: a provider kept more than the norm. */
    public String signal(Api region) {
        region.create(region.contractManager(), "/provider-results", """
                        {"providerCode": "12345678", "year": 2025, "marginPermille": 140, "source": "Accounts 2025"}""").statusCode(201);
        run(region);
        look(region);
        return region.as(region.contractManager()).get("/signals?rule=R20").path("items[0].signalId");
    }

    /** Where the proposal about a signal is to be read, which is founded for it. */
    public String proposal(Api region, String signal) {
        String controller = Token.of(region.region(), Roles.CONTROLLER).sign();
        for (String step : List.of(
                "\"kind\": \"INVESTIGATE\", \"stage\": \"FORMAL_CHECK\"",
                "\"kind\": \"HEAR\"",
                "\"kind\": \"FOUND\"")) {
            region.create(controller, "/signals/" + signal + "/steps", """
                            {%s, "datedOn": "2026-10-01", "reference": "F-1", "explanation": "Accounts."}""".formatted(step))
                    .statusCode(201);
        }
        return region.create(controller, "/signals/" + signal + "/proposals", """
                        {"measure": "RECOVERY", "amountCents": 120000, "explanation": "Above the norm."}""")
                .statusCode(201)
                .extract()
                .header("Location")
                .substring("/contracting/v1".length());
    }

    /** Where a run over 2025 and 2026 is to be read. */
    public String run(Api region) {
        return region.create(region.contractManager(), "/lawfulness-runs", """
                        {"from": "2025-01-01", "until": "2026-12-31"}""")
                .statusCode(201)
                .extract()
                .header("Location")
                .substring("/contracting/v1".length());
    }
}
