package nl.tandem.contracting.budgetpool;

import nl.tandem.contracting.Api;

/** Pools for tests about other things. */
public final class BudgetPoolApi {

    private BudgetPoolApi() {}

    /** The id of a pool of 20 euros. */
    public static String pool(Api region) {
        return region.create(region.contractManager(), "/budget-pools", """
                        {"careYear": 2027, "guaranteedPercent": 80, "decisionReference": "AB 1",
                         "turnovers": [{"providerCode": "12345678", "turnoverCents": 10000}]}""")
                .statusCode(201)
                .extract()
                .path("poolId");
    }
}
