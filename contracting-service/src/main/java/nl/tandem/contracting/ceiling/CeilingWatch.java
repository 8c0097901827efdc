package nl.tandem.contracting.ceiling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.tandem.kit.event.Outbox;
import nl.tandem.kit.time.DutchDate;
import org.jspecify.annotations.Nullable;

/** Tells when the use of a ceiling reaches a threshold: once, and again after it fell below. */
@ApplicationScoped
class CeilingWatch {

    private final CeilingSteps steps;
    private final Outbox outbox;
    private final Event<CeilingReached> reachedHere;
    private final InstantSource clock;

    CeilingWatch(CeilingSteps steps, Outbox outbox, Event<CeilingReached> reachedHere, InstantSource clock) {
        this.steps = steps;
        this.outbox = outbox;
        this.reachedHere = reachedHere;
        this.clock = clock;
    }

    /** The same ceilings, knowing what was told. */
    @Transactional(TxType.MANDATORY)
    List<Ceiling> watch(List<Ceiling> changed) {
        LocalDate today = DutchDate.today(clock);
        List<CeilingThresholdReached> reached = new ArrayList<>();
        List<Ceiling> watched = new ArrayList<>();
        for (Ceiling ceiling : changed) {
            List<Integer> crossed = CeilingUse.crossed(ceiling);
            for (int percent : crossed) {
                steps.add(
                        ceiling,
                        CeilingStep.of(StepKind.THRESHOLD, today, ceiling.ceilingCents(), clock.instant())
                                .reaching(percent));
                reached.add(CeilingThresholdReached.of(ceiling, percent, today));
            }
            if (!crossed.isEmpty()) {
                reachedHere.fire(new CeilingReached(ceiling, crossed.getLast()));
            }
            watched.add(ceiling.reaching(CeilingUse.reachedPercent(ceiling), consultationDue(ceiling, today)));
        }
        outbox.append(reached);
        return watched;
    }

    /** Below all thresholds there is nothing to consult about. */
    private static @Nullable LocalDate consultationDue(Ceiling ceiling, LocalDate today) {
        if (CeilingUse.reachedPercent(ceiling) == 0) {
            return null;
        }
        return ceiling.reachedPercent() == 0 ? CeilingTerms.consultationDue(today) : ceiling.consultationDue();
    }
}
