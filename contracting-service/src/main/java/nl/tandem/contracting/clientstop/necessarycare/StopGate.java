package nl.tandem.contracting.clientstop.necessarycare;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.tandem.contracting.clientstop.StopInForce;
import nl.tandem.contracting.clientstop.StopsInForce;
import nl.tandem.contracting.clientstop.necessarycare.NoUnlessRequests.Judged;
import nl.tandem.kit.time.DutchDate;
import org.jspecify.annotations.Nullable;

/** Whether care that is not allocated yet may begin at a provider. */
@ApplicationScoped
public class StopGate {

    private final StopsInForce stops;
    private final NoUnlessRequests requests;
    private final NoUnlessRules rules;
    private final InstantSource clock;

    StopGate(StopsInForce stops, NoUnlessRequests requests, NoUnlessRules rules, InstantSource clock) {
        this.stops = stops;
        this.requests = requests;
        this.rules = rules;
        this.clock = clock;
    }

    /**
     * Care that somebody wants to begin.
     *
     * @param category absent when it is any product
     * @param code absent when it is any product of the category
     */
    public record Wanted(
            String providerCode,
            UUID clientId,
            @Nullable String category,
            @Nullable String code,
            LocalDate startDate) {}

    Passage passage(Wanted wanted) {
        return Passage.of(
                stop(wanted).isPresent(),
                wanted.category(),
                requests.latest(wanted.providerCode(), wanted.clientId(), wanted.category(), wanted.startDate())
                        .map(Judged::verdict)
                        .orElse(null));
    }

    /**
     * With which reason (WJ759) a request is refused on behalf of its municipality: only under a stop, without a verdict that
     * it is necessary, and by a rule of the municipality or the region that gives the mandate.
     */
    public Optional<String> refusalReason(String municipality, Wanted wanted) {
        return stop(wanted)
                .filter(stop -> !passage(wanted).isFree())
                .filter(stop -> rules.inForce(municipality, DutchDate.today(clock))
                        .filter(NoUnlessRule::refusesRequests)
                        .isPresent())
                .map(stop -> stop.cause().refusalReason());
    }

    private Optional<StopInForce> stop(Wanted wanted) {
        return StopInForce.covering(
                stops.of(wanted.providerCode(), DutchDate.today(clock)),
                stops.contractsWith(wanted.providerCode(), wanted.category(), wanted.code(), wanted.startDate()),
                wanted.category());
    }
}
