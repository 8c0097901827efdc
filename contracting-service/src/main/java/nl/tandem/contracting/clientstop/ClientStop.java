package nl.tandem.contracting.clientstop;

import java.time.LocalDate;
import java.util.UUID;
import nl.tandem.kit.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * A stop on new clients at a provider under a contract.
 *
 * @param category absent when it holds for every product of the contract
 * @param familiesInformedOn the day on which the families were told; without it there is no stop
 * @param liftedOn the first day on which it holds no more
 */
record ClientStop(
        UUID clientStopId,
        UUID contractId,
        String providerCode,
        @Nullable String category,
        StopCause cause,
        String reason,
        String consultationReference,
        LocalDate announcedOn,
        LocalDate plannedStart,
        StopState state,
        @Nullable LocalDate familiesInformedOn,
        @Nullable LocalDate startedOn,
        @Nullable LocalDate liftedOn) {

    static void requireNotice(StopCause cause, LocalDate announcedOn, LocalDate plannedStart) {
        if (plannedStart.isBefore(announcedOn.plusDays(cause.noticeDays()))) {
            throw new Problem(
                    409,
                    "client-stop-too-soon",
                    "A stop for %s starts at least %d day(s) after it is announced; plan it on %s or later."
                            .formatted(cause, cause.noticeDays(), announcedOn.plusDays(cause.noticeDays())));
        }
    }

    /** Families are told between the announcement and the start. */
    ClientStop informed(LocalDate informedOn) {
        require(StopState.ANNOUNCED, "families are told before it starts");
        if (informedOn.isBefore(announcedOn)) {
            throw new Problem(
                    409,
                    "notice-before-announcement",
                    "The stop was announced on %s; families cannot have been told of it before."
                            .formatted(announcedOn));
        }
        return with(state, informedOn, null, null);
    }

    ClientStop activated(LocalDate day) {
        require(StopState.ANNOUNCED, "only an announced stop starts");
        if (familiesInformedOn == null || !familiesInformedOn.isBefore(day)) {
            throw new Problem(
                    409,
                    "no-stop-without-notice",
                    "A stop starts after the families were told, so that they can look for something else; record the"
                            + " evidence of the notice first (family-notice), dated before the start.");
        }
        if (day.isBefore(plannedStart)) {
            throw new Problem(
                    409,
                    "client-stop-before-plan",
                    "The stop was announced for %s; it cannot start before.".formatted(plannedStart));
        }
        return with(StopState.ACTIVE, familiesInformedOn, day, null);
    }

    /** Also one that did not start yet, which then never will. */
    ClientStop lifted(LocalDate day) {
        if (state == StopState.LIFTED) {
            throw notPossible("it ends once");
        }
        LocalDate earliest = startedOn == null ? announcedOn : startedOn;
        if (day.isBefore(earliest)) {
            throw new Problem(409, "client-stop-lifted-before-start", "It cannot end before %s.".formatted(earliest));
        }
        return with(StopState.LIFTED, familiesInformedOn, startedOn, day);
    }

    private void require(StopState wanted, String rule) {
        if (state != wanted) {
            throw notPossible(rule);
        }
    }

    private Problem notPossible(String rule) {
        return new Problem(409, "client-stop-state", "The stop is %s already: %s.".formatted(state, rule));
    }

    private ClientStop with(
            StopState next, @Nullable LocalDate informedOn, @Nullable LocalDate start, @Nullable LocalDate end) {
        return new ClientStop(
                clientStopId,
                contractId,
                providerCode,
                category,
                cause,
                reason,
                consultationReference,
                announcedOn,
                plannedStart,
                next,
                informedOn,
                start,
                end);
    }
}
