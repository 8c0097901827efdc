package nl.tandem.contracting.audit;

import nl.tandem.contracting.Api;

/** Audits for tests about other things. */
public final class AuditApi {

    private AuditApi() {}

    /** The path of an audit of 2026. */
    public static String audit(Api region) {
        String id = region.create(region.contractManager(), "/audit-plans", """
                        {"year": 2026, "decisionReference": "AB 3",
                         "audits": [{"subject": "FILES", "municipality": "0505", "dueOn": "2026-04-01"},
                                    {"subject": "PROVIDER", "municipality": "0512", "dueOn": "2026-08-01"},
                                    {"subject": "CARE_CONTENT", "municipality": "0505", "dueOn": "2026-12-01"}]}""")
                .statusCode(201)
                .extract()
                .path("items[0].auditId");
        return "/audits/" + id;
    }
}
