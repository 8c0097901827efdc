package nl.tandem.budget.financialdocument;

import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import nl.tandem.budget.Api;

/** Documents as tests need them. */
public final class DocumentApi {

    private final Api api;

    public DocumentApi(Api api) {
        this.api = api;
    }

    /** A document with one post of cost in one column, by the year. */
    public String begun(String kind, int year, long cents) {
        return Api.location(begin(kind, year, """
                {"columns": [{"code": "%1$d", "name": "%1$d"}],
                 "posts": [{"code": "zin", "name": "Zorg in natura", "direction": "COST", "payers": ["Gemeente"],
                            "values": [{"column": "%1$d", "amountCents": %2$d}]}]}""".formatted(year, cents)));
    }

    ValidatableResponse begin(String kind, int year, String figures) {
        return api.post("/financial-documents", """
                {"kind": "%s", "year": %d, "title": "%s", "content": {"figures": %s}}""".formatted(kind, year, UUID.randomUUID(), figures));
    }

    public ValidatableResponse step(String document, String step, String body, String day) {
        return api.post(document + "/steps", """
                {"step": "%s", "body": "%s", "takenOn": "%s", "decision": "Besluit %s"}""".formatted(step, body, day, day));
    }

    /** A primary budget that the general board adopted on 6 July 2017. */
    public String adopted(int year, long cents) {
        String document = begun("PRIMARY_BUDGET", year, cents);
        step(document, "AGREE", "EXECUTIVE_BOARD", "2017-04-13").statusCode(201);
        step(document, "SEND", "ORGANISATION", "2017-04-14").statusCode(201);
        step(document, "ADOPT", "GENERAL_BOARD", "2017-07-06").statusCode(201);
        return document;
    }
}
