package nl.tandem.contracting.clientstop.necessarycare;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.tandem.contracting.client.ClientIdentity;
import nl.tandem.contracting.clientstop.StopInForce;
import nl.tandem.contracting.clientstop.StopsInForce;
import nl.tandem.kit.event.Outbox;
import nl.tandem.kit.problem.Problem;
import nl.tandem.kit.time.DutchDate;

/** Takes a request under the no-unless rule, by the version of the rule that holds today, and its verdict. */
@ApplicationScoped
class AskNoUnless {

    private final StopsInForce stops;
    private final NoUnlessRules rules;
    private final NoUnlessRequests requests;
    private final NecessaryCare necessaryCare;
    private final NamedClient clients;
    private final Outbox outbox;
    private final InstantSource clock;

    AskNoUnless(
            StopsInForce stops,
            NoUnlessRules rules,
            NoUnlessRequests requests,
            NecessaryCare necessaryCare,
            NamedClient clients,
            Outbox outbox,
            InstantSource clock) {
        this.stops = stops;
        this.rules = rules;
        this.requests = requests;
        this.necessaryCare = necessaryCare;
        this.clients = clients;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional(TxType.MANDATORY)
    NoUnlessRequest ask(String municipality, AskNoUnlessRequest asked) {
        LocalDate today = DutchDate.today(clock);
        ClientIdentity client =
                clients.find(municipality, asked.providerCode(), asked.requestReference(), asked.allocationNumber());
        requireStop(asked, today);
        NoUnlessRule rule = rules.inForce(municipality, today)
                .orElseThrow(() -> new Problem(
                        409,
                        "no-unless-rule-missing",
                        "No no-unless rule holds today; the region or your municipality records one first."));
        if (asked.alternativesAsked().stream().distinct().count() < rule.minimumAlternatives()) {
            throw new Problem(
                    409,
                    "too-few-alternatives-asked",
                    "By the rule of %s at least %d other provider(s) are asked first; search for alternatives, and name them."
                            .formatted(rule.validFrom(), rule.minimumAlternatives()));
        }
        NoUnlessRequest request = get(requests.add(municipality, asked, client, rule.ruleId(), today));
        outbox.append(NoUnlessAsked.of(request));
        return request;
    }

    @Transactional(TxType.MANDATORY)
    NoUnlessRequest judge(UUID requestId, GiveVerdictRequest verdict) {
        get(requestId);
        LocalDate today = DutchDate.today(clock);
        if (!requests.judge(requestId, verdict, today)) {
            throw new Problem(
                    409,
                    "no-unless-request-judged",
                    "The expert team judged it already; a new request can be judged anew.");
        }
        NoUnlessRequest judged = get(requestId);
        outbox.append(NoUnlessJudged.of(judged, verdict.verdict(), today));
        necessaryCare.judged(judged, requests.clientOf(requestId), verdict.verdict());
        return judged;
    }

    private void requireStop(AskNoUnlessRequest asked, LocalDate today) {
        List<StopInForce> inForce = stops.of(asked.providerCode(), today);
        boolean underStop = asked.category() == null
                ? !inForce.isEmpty()
                : StopInForce.covering(inForce, List.of(), asked.category()).isPresent();
        if (!underStop) {
            throw new Problem(
                    409, "no-client-stop", "There is no stop for this care at the provider; allocate it as usual.");
        }
    }

    private NoUnlessRequest get(UUID requestId) {
        return requests.find(requestId).orElseThrow(() -> Problem.notFound("This request"));
    }
}
