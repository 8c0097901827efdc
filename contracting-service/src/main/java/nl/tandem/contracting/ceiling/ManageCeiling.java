package nl.tandem.contracting.ceiling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.tandem.contracting.ceiling.CeilingRequests.Addendum;
import nl.tandem.contracting.ceiling.CeilingRequests.Consultation;
import nl.tandem.contracting.ceiling.CeilingRequests.Fixation;
import nl.tandem.contracting.ceiling.CeilingRequests.Foreseen;
import nl.tandem.contracting.ceiling.CeilingRequests.Intention;
import nl.tandem.contracting.ceiling.CeilingRequests.LightOverride;
import nl.tandem.kit.database.Database;
import nl.tandem.kit.identity.Caller;
import nl.tandem.kit.problem.Problem;
import nl.tandem.kit.time.DutchDate;

/** What people do about a ceiling. Each act is a step that stays; the ceiling is what the last steps made of it. */
@ApplicationScoped
class ManageCeiling {

    private static final Integer[] USUAL_THRESHOLDS = {70, 85, 100};

    private final Database database;
    private final Ceilings ceilings;
    private final CeilingSteps steps;
    private final Caller caller;
    private final InstantSource clock;

    ManageCeiling(Database database, Ceilings ceilings, CeilingSteps steps, Caller caller, InstantSource clock) {
        this.database = database;
        this.ceilings = ceilings;
        this.steps = steps;
        this.caller = caller;
        this.clock = clock;
    }

    private record Contracted(String providerCode, LocalDate start, LocalDate end) {}

    @Transactional(TxType.MANDATORY)
    Ceiling announce(UUID contractId, Intention intention) {
        Contracted contract = database.first(
                        "SELECT provider_code, start_date, end_date FROM contract WHERE contract_id = ? FOR UPDATE",
                        row -> new Contracted(
                                row.getString(1), row.getObject(2, LocalDate.class), row.getObject(3, LocalDate.class)),
                        contractId)
                .orElseThrow(() -> Problem.notFound("This contract"));
        int careYear = intention.careYear();
        if (careYear < contract.start().getYear() || careYear > contract.end().getYear()) {
            throw new Problem(
                    409,
                    "care-year-outside-contract",
                    "The contract is valid from %s to %s; announce a ceiling for one of these years."
                            .formatted(contract.start(), contract.end()));
        }
        if (ceilings.lock(contractId, careYear).isPresent()) {
            throw new Problem(
                    409,
                    "ceiling-exists",
                    "There is a ceiling for %d already; change it by addendum.".formatted(careYear));
        }
        database.update(
                """
                INSERT INTO contract_ceiling (contract_id, care_year, region, provider_code, ceiling_cents, state, thresholds)
                VALUES (?, ?, ?, ?, ?, 'INTENTION', ?)
                """,
                contractId,
                careYear,
                caller.region(),
                contract.providerCode(),
                intention.ceilingCents(),
                intention.thresholds() == null
                        ? USUAL_THRESHOLDS
                        : intention.thresholds().stream().distinct().sorted().toArray(Integer[]::new));
        return keep(
                get(contractId, careYear),
                step(StepKind.INTENTION, intention.datedOn(), intention.ceilingCents())
                        .timely(CeilingTerms.isIntentionInTime(intention.datedOn(), careYear)));
    }

    @Transactional(TxType.MANDATORY)
    Ceiling fix(UUID contractId, int careYear, Fixation fixation) {
        Ceiling ceiling = get(contractId, careYear);
        if (ceiling.state() == CeilingState.FIXED) {
            throw new Problem(409, "ceiling-fixed", "The ceiling is fixed already; change it by addendum.");
        }
        requireEnough(ceiling, fixation.ceilingCents());
        return change(
                ceiling,
                fixation.ceilingCents(),
                step(StepKind.FIXATION, fixation.datedOn(), fixation.ceilingCents())
                        .timely(CeilingTerms.isFixationInTime(fixation.datedOn(), careYear))
                        .explained(fixation.decisionReference(), null));
    }

    @Transactional(TxType.MANDATORY)
    Ceiling amend(UUID contractId, int careYear, Addendum addendum) {
        Ceiling ceiling = get(contractId, careYear);
        if (ceiling.state() != CeilingState.FIXED) {
            throw new Problem(
                    409,
                    "ceiling-not-fixed",
                    "The ceiling is an intention only; fix it on the amount that it must have.");
        }
        if (steps.hasAddendum(ceiling, addendum.number())) {
            throw new Problem(
                    409,
                    "addendum-number-taken",
                    "The ceiling has an addendum %s already; give this one a number of its own."
                            .formatted(addendum.number()));
        }
        requireEnough(ceiling, addendum.ceilingCents());
        return change(
                ceiling,
                addendum.ceilingCents(),
                step(StepKind.ADDENDUM, addendum.datedOn(), addendum.ceilingCents())
                        .explained(addendum.number(), addendum.reason()));
    }

    @Transactional(TxType.MANDATORY)
    Ceiling consulted(UUID contractId, int careYear, Consultation consultation) {
        Ceiling ceiling = get(contractId, careYear);
        database.update(
                "UPDATE contract_ceiling SET consultation_due = NULL WHERE contract_id = ? AND care_year = ?",
                contractId,
                careYear);
        return keep(
                ceiling,
                step(StepKind.CONSULTATION, consultation.heldOn(), ceiling.ceilingCents())
                        .explained(consultation.minutesReference(), consultation.outcome()));
    }

    @Transactional(TxType.MANDATORY)
    Ceiling foresee(UUID contractId, int careYear, Foreseen foreseen) {
        Ceiling ceiling = get(contractId, careYear);
        database.update(
                "UPDATE contract_ceiling SET foreseen_cents = ? WHERE contract_id = ? AND care_year = ?",
                foreseen.foreseenCents(),
                contractId,
                careYear);
        steps.add(ceiling, today(StepKind.FORESEEN, ceiling).explained(null, foreseen.reason()));
        ceilings.changed(List.of(get(contractId, careYear)));
        return get(contractId, careYear);
    }

    @Transactional(TxType.MANDATORY)
    Ceiling override(UUID contractId, int careYear, LightOverride override) {
        Ceiling ceiling = get(contractId, careYear);
        TrafficLight light = override.trafficLight();
        database.update("""
                UPDATE contract_ceiling SET light_override = ?, override_reason = ?
                 WHERE contract_id = ? AND care_year = ?
                """, light, light == null ? null : override.reason(), contractId, careYear);
        return keep(
                ceiling,
                today(StepKind.OVERRIDE, ceiling).explained(Objects.toString(light, "by the rule"), override.reason()));
    }

    /** Care never waits for money, but what was declared cannot be undone by a lower ceiling. */
    private static void requireEnough(Ceiling ceiling, long cents) {
        if (cents < ceiling.declaredCents()) {
            throw new Problem(
                    409,
                    "ceiling-below-declared",
                    "%d cents are declared and approved already; the ceiling cannot be lower."
                            .formatted(ceiling.declaredCents()));
        }
    }

    private Ceiling change(Ceiling ceiling, long cents, CeilingStep step) {
        database.update(
                "UPDATE contract_ceiling SET ceiling_cents = ?, state = 'FIXED' WHERE contract_id = ? AND care_year = ?",
                cents,
                ceiling.contractId(),
                ceiling.careYear());
        steps.add(ceiling, step);
        ceilings.changed(List.of(get(ceiling.contractId(), ceiling.careYear())));
        return get(ceiling.contractId(), ceiling.careYear());
    }

    private Ceiling keep(Ceiling ceiling, CeilingStep step) {
        steps.add(ceiling, step);
        return get(ceiling.contractId(), ceiling.careYear());
    }

    private Ceiling get(UUID contractId, int careYear) {
        return ceilings.lock(contractId, careYear).orElseThrow(() -> Problem.notFound("This ceiling"));
    }

    private CeilingStep today(StepKind kind, Ceiling ceiling) {
        return step(kind, DutchDate.today(clock), ceiling.ceilingCents());
    }

    private CeilingStep step(StepKind kind, LocalDate datedOn, long cents) {
        return CeilingStep.of(kind, datedOn, cents, clock.instant());
    }
}
