package nl.tandem.contracting.signal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.tandem.kit.problem.InputError;
import nl.tandem.kit.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * What may follow on what: nothing is founded before it was investigated and the provider was heard, and only what is
 * founded has consequences for it.
 */
record SignalCourse(SignalState state, @Nullable Stage stage, boolean heard) {

    static final SignalCourse NEW = new SignalCourse(SignalState.OPEN, null, false);

    /** The course after a step. */
    SignalCourse after(StepKind kind, @Nullable Stage to, @Nullable Measure measure) {
        if (state == SignalState.SETTLED) {
            throw refused("signal-settled", "The signal is settled; nothing more can be done about it.");
        }
        return switch (kind) {
            case INVESTIGATE -> investigate(to);
            case HEAR -> hear();
            case FOUND -> found();
            case SETTLE -> settle(measure);
        };
    }

    private SignalCourse investigate(@Nullable Stage to) {
        if (state == SignalState.FOUNDED) {
            throw refused("signal-founded", "The signal is founded already; settle it.");
        }
        Stage next = stage == null ? Stage.FORMAL_CHECK : stage.next();
        if (to == null || (to != next && to != stage)) {
            throw refused(
                    "signal-stage-skipped",
                    "The next stage of this signal is %s (Regeling Jeugdwet 6a, 6b).".formatted(next));
        }
        return new SignalCourse(SignalState.UNDER_INVESTIGATION, to, heard);
    }

    private SignalCourse hear() {
        if (state != SignalState.UNDER_INVESTIGATION) {
            throw refused("signal-not-investigated", "Investigate the signal first.");
        }
        return new SignalCourse(state, stage, true);
    }

    private SignalCourse found() {
        if (state != SignalState.UNDER_INVESTIGATION || !heard) {
            throw refused("provider-not-heard", "Investigate the signal and hear the provider first.");
        }
        return new SignalCourse(SignalState.FOUNDED, stage, true);
    }

    private SignalCourse settle(@Nullable Measure measure) {
        boolean harmless = measure == Measure.NONE || measure == Measure.EXPLANATION;
        if (state != SignalState.FOUNDED && !harmless) {
            throw refused(
                    "signal-not-founded",
                    "Only a founded signal has consequences; settle it with NONE or EXPLANATION.");
        }
        return new SignalCourse(SignalState.SETTLED, stage, heard);
    }

    /** All that does not fit in a request, whatever the signal. */
    static void requireFits(SignalStepRequest request, LocalDate today) {
        List<InputError> errors = new ArrayList<>();
        if ((request.kind() == StepKind.INVESTIGATE) != (request.stage() != null)) {
            errors.add(InputError.body("/stage", "Give a stage for INVESTIGATE, and only there."));
        }
        if ((request.kind() == StepKind.SETTLE) != (request.measure() != null)) {
            errors.add(InputError.body("/measure", "Give a measure for SETTLE, and only there."));
        }
        if (request.datedOn().isAfter(today)) {
            errors.add(InputError.body("/datedOn", "Give a day that is not in the future."));
        }
        if (!errors.isEmpty()) {
            throw Problem.invalidInput(errors);
        }
    }

    private static Problem refused(String slug, String detail) {
        return new Problem(409, slug, detail);
    }
}
