package nl.tandem.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.stream.Stream;

/** Brings a demo region in, as its organisations would do it. Doing it again changes nothing. */
final class Loading {

    static final String LOADER = "demo-loader";
    private static final String ADAPTER = "ggk-adapter";
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Gateway gateway;
    private final DemoRegion region;
    private final Expected expected;
    private final String run;
    private final Say say;

    /**
     * Loads a region.
     *
     * @param run the same for the same region, and what every Idempotency-Key begins with
     */
    Loading(Gateway gateway, DemoRegion region, Expected expected, String run, Say say) {
        this.gateway = gateway;
        this.region = region;
        this.expected = expected;
        this.run = run;
        this.say = say;
    }

    void contracts() {
        AtomicLong done = new AtomicLong();
        Workers.each(region.providers().map(ProviderYear::contract), contract -> {
            bringIn(contract);
            say.progress("contracts", done.incrementAndGet(), expected.providers());
        });
        say.line("%d providers, each with an active contract".formatted(expected.providers()));
    }

    private void bringIn(Contract contract) {
        Provider provider = contract.provider();
        gateway.create(
                LOADER,
                "/contracting/v1/providers",
                key("provider-" + provider.agbCode()),
                Map.of("agbCode", provider.agbCode(), "name", provider.name(), "kvkNumber", provider.kvkNumber()));
        JsonNode drafted = gateway.create(
                LOADER, "/contracting/v1/contracts", key("contract-" + provider.agbCode()), draft(contract));
        String path = "/contracting/v1/contracts/" + drafted.path("contractId").asText();
        HttpResponse<String> current = gateway.read(LOADER, path);
        if (!Gateway.body(current).path("state").asText().equals("ACTIVE")) {
            gateway.postIfMatch(
                    LOADER,
                    path + "/activation",
                    current.headers().firstValue("ETag").orElse(""));
        }
    }

    private static Map<String, Object> draft(Contract contract) {
        return Map.of(
                "contractNumber",
                contract.contractNumber(),
                "providerCode",
                contract.provider().agbCode(),
                "startDate",
                CareCalendar.YEAR_START.toString(),
                "endDate",
                CareCalendar.YEAR_END.toString(),
                "products",
                contract.products().stream()
                        .map(product -> Map.of(
                                "category",
                                product.category(),
                                "code",
                                product.code(),
                                "name",
                                product.name(),
                                "unit",
                                product.unit().code(),
                                "tariffCents",
                                product.tariffCents(),
                                "fundingVariant",
                                product.fundingVariant()))
                        .toList(),
                "ceilings",
                List.of(Map.of("careYear", CareCalendar.CARE_YEAR, "ceilingCents", contract.ceilingCents())));
    }

    /** The key of 2023, with the weights as the circular prints them. */
    String distributionKey() {
        JsonNode stored = gateway.create(
                LOADER,
                "/budget/v1/distribution-keys",
                key("distribution-key"),
                Map.of(
                        "name",
                        "Verdeelsleutel Zuid-Holland Zuid 2023",
                        "vintage",
                        "meicirculaire 2021",
                        "source",
                        "Werk voor de Jeugd 2022-2023, § 3.3",
                        "decision",
                        "Demo: besluit van het algemeen bestuur",
                        "validFrom",
                        "2023-01-01",
                        "weights",
                        Municipality.ALL.stream()
                                .map(municipality -> Map.of(
                                        "municipality", municipality.code(), "weight", municipality.basisPoints()))
                                .toList()));
        return stored.path("distributionKeyId").asText();
    }

    /** A programme with a project that wants care to cost less per youth. */
    void project() {
        JsonNode programme = gateway.create(
                LOADER, "/projects/v1/programmes", key("programme"), Map.of("name", "Werk voor de Jeugd (demo)"));
        gateway.create(
                LOADER,
                "/projects/v1/projects",
                key("project"),
                Map.of(
                        "programmeId",
                        programme.path("programmeId").asText(),
                        "name",
                        "Lichter waar het kan (demo)",
                        "goals",
                        List.of(
                                Map.of(
                                        "description",
                                        "De kosten per jeugdige dalen",
                                        "indicatorCode",
                                        "COST_PER_YOUTH",
                                        "period",
                                        Integer.toString(CareCalendar.CARE_YEAR)),
                                Map.of(
                                        "description",
                                        "Jeugdigen in zorg in Dordrecht",
                                        "indicatorCode",
                                        "YOUTHS_IN_CARE",
                                        "municipality",
                                        "0505",
                                        "period",
                                        Integer.toString(CareCalendar.CARE_YEAR)))));
    }

    void allocations() {
        send(
                "allocation messages (JW301)",
                region.providers().flatMap(year -> year.allocations().stream()),
                AllocationMessage::id,
                AllocationMessage::xml,
                expected.allocationMessages());
        awaitAssessed("JW301");
    }

    /** Repeats come when the lines that they repeat have been judged: they would be as good otherwise. */
    void declarations() {
        long repeats =
                region.providers().mapToLong(year -> year.repeats().size()).sum();
        send(
                "declarations (JW323)",
                region.providers().flatMap(year -> year.declarations().stream()),
                DeclarationMessage::id,
                DeclarationMessage::xml,
                expected.declarationMessages() - repeats);
        awaitAssessed("JW323");
        send(
                "repeated declarations (JW323)",
                region.providers().flatMap(year -> year.repeats().stream()),
                DeclarationMessage::id,
                DeclarationMessage::xml,
                repeats);
        awaitAssessed("JW323");
    }

    JsonNode settle(String scheme, Map<String, Object> terms) {
        Map<String, Object> typed = new TreeMap<>(terms);
        typed.put("type", scheme);
        JsonNode recorded = gateway.create(
                LOADER,
                "/budget/v1/settlement-schemes",
                key("scheme-" + scheme),
                Map.of(
                        "name",
                        scheme,
                        "decision",
                        "Algemeen bestuur, 7 november 2019",
                        "fromYear",
                        CareCalendar.CARE_YEAR,
                        "agreement",
                        Map.of("parts", List.of(Map.of("scheme", typed)))));
        return gateway.create(
                LOADER,
                "/budget/v1/settlements",
                key("settlement-" + scheme),
                Map.of(
                        "careYear",
                        CareCalendar.CARE_YEAR,
                        "settlementSchemeId",
                        recorded.path("settlementSchemeId").asText()));
    }

    private <T> void send(String what, Stream<T> messages, Function<T, String> id, Function<T, String> xml, long all) {
        AtomicLong done = new AtomicLong();
        Workers.each(messages, message -> {
            gateway.sendMessage(ADAPTER, key(id.apply(message)), xml.apply(message));
            say.progress(what + " sent", done.incrementAndGet(), all);
        });
        say.line("%,d %s sent".formatted(done.get(), what));
    }

    /** What was received before a message has been looked at need not be asked again, so each is asked until it is done. */
    private void awaitAssessed(String type) {
        Deque<String> waiting = new ArrayDeque<>(waiting(type));
        int all = waiting.size();
        Pause.until(
                PATIENCE,
                () -> {
                    while (!waiting.isEmpty() && !isWaiting(waiting.getLast())) {
                        waiting.removeLast();
                    }
                    say.progress(type + " assessed after the last was sent", all - waiting.size(), all);
                    return waiting.isEmpty();
                },
                waiting::size,
                "every %s is assessed".formatted(type));
        say.line("every %s is assessed".formatted(type));
    }

    /** The newest first. */
    private List<String> waiting(String type) {
        List<String> waiting = new ArrayList<>();
        long seen = 0;
        JsonNode page;
        int number = 1;
        do {
            page = gateway.get(LOADER, "/contracting/v1/messages?pageSize=500&page=" + number++);
            for (JsonNode message : page.path("items")) {
                seen++;
                if (message.path("type").asText().equals(type) && isReceived(message)) {
                    waiting.add(message.path("messageId").asText());
                }
            }
        } while (!page.path("items").isEmpty() && seen < page.path("totalItems").asLong());
        return waiting;
    }

    private boolean isWaiting(String messageId) {
        return isReceived(gateway.get(LOADER, "/contracting/v1/messages/" + messageId));
    }

    private static boolean isReceived(JsonNode message) {
        return message.path("state").asText().equals("RECEIVED");
    }

    private String key(String thing) {
        return run + "-" + thing;
    }
}
