package nl.tandem.contracting.signal;

import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import nl.tandem.contracting.deadline.RegionsAtWork;
import nl.tandem.kit.identity.ActingFor;
import nl.tandem.kit.identity.Tenant;

/** Has the rules look, in the background, so that no declaration waits for them. */
@ApplicationScoped
class FindSignals {

    /** What is left after these waits for the next time, so that one region does not keep the others waiting. */
    private static final int ROUNDS = 50;

    private final RegionsAtWork regions;
    private final LookThrough lookThrough;
    private final LawfulnessRuns runs;

    FindSignals(RegionsAtWork regions, LookThrough lookThrough, LawfulnessRuns runs) {
        this.regions = regions;
        this.lookThrough = lookThrough;
        this.runs = runs;
    }

    @Scheduled(every = "{tandem.signals.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void everyRegion() {
        regions.all().forEach(region -> orLeave(region, this::region));
    }

    /** Each night over the year before; what was found already is found once. */
    @Scheduled(cron = "{tandem.signals.runs-at}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void nightly() {
        regions.all().forEach(region -> orLeave(region, runs::askForLastYear));
    }

    void region() {
        for (int round = 0; round < ROUNDS && lookThrough.newDeclarations(); round++) {
            Log.debug("more declarations to look through");
        }
        for (int round = 0; round < ROUNDS && lookThrough.nextRun(); round++) {
            Log.debug("a run was done");
        }
    }

    private static void orLeave(String region, Runnable work) {
        try {
            ActingFor.tenant(Tenant.ofRegion(region), work);
        } catch (RuntimeException failure) {
            // What was not looked through is looked through next time; the other regions must not wait for this one.
            Log.errorf(failure, "signals not found region=%s", region);
        }
    }
}
