package nl.tandem.contracting.talk;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.tandem.contracting.provider.KnownProviders;
import nl.tandem.contracting.talk.TalkRequests.Fulfilment;
import nl.tandem.contracting.talk.TalkRequests.NewAgreement;
import nl.tandem.contracting.talk.TalkRequests.NewPlan;
import nl.tandem.contracting.talk.TalkRequests.NewTalk;
import nl.tandem.kit.database.Database;
import nl.tandem.kit.database.JsonColumns;
import nl.tandem.kit.database.NewId;
import nl.tandem.kit.event.Outbox;
import nl.tandem.kit.identity.Caller;
import nl.tandem.kit.problem.InputError;
import nl.tandem.kit.problem.Problem;
import nl.tandem.kit.time.DutchDate;
import org.jspecify.annotations.Nullable;

/** The plans, the talks and what was agreed in them. */
@ApplicationScoped
class Talks {

    private static final String TALK =
            "SELECT talk_id, provider_code, kind, held_on, place, attendees, minutes_reference FROM talk";
    private static final String AGREEMENT = """
            SELECT agreement_id, talk_id, provider_code, municipality, what, owner, due_on, contract_id, done_on, done_by
              FROM talk_agreement
            """;

    private final Database database;
    private final JsonColumns json;
    private final KnownProviders providers;
    private final Outbox outbox;
    private final Caller caller;
    private final InstantSource clock;

    Talks(
            Database database,
            JsonColumns json,
            KnownProviders providers,
            Outbox outbox,
            Caller caller,
            InstantSource clock) {
        this.database = database;
        this.json = json;
        this.providers = providers;
        this.outbox = outbox;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional(TxType.MANDATORY)
    TalkPlanView adopt(NewPlan request) {
        requireGroups(request);
        providers.require(request.members().stream().map(Member::providerCode).toList());
        int added = database.update(
                """
                INSERT INTO talk_plan (plan_id, region, year, cadences, members, decision_reference, adopted_at)
                VALUES (?, ?, ?, ?::jsonb, ?::jsonb, ?, ?) ON CONFLICT (region, year) DO NOTHING
                """,
                NewId.next(),
                caller.region(),
                request.year(),
                json.write(request.cadences()),
                json.write(request.members()),
                request.decisionReference(),
                clock.instant());
        if (added == 0) {
            throw new Problem(409, "talk-plan-exists", "There is a plan for %d already.".formatted(request.year()));
        }
        return plan(request.year());
    }

    private static void requireGroups(NewPlan request) {
        List<InputError> errors = new ArrayList<>();
        for (int i = 0; i < request.members().size(); i++) {
            if (request.members().get(i).cadences(request.cadences()).isEmpty()) {
                errors.add(InputError.body(
                        "/members/%d/groups".formatted(i),
                        "Name a group of the plan, or a turnover that is above the bound of one."));
            }
        }
        if (!errors.isEmpty()) {
            throw Problem.invalidInput(errors);
        }
    }

    TalkPlanView plan(int year) {
        return database.first(
                        "SELECT cadences, members, decision_reference FROM talk_plan WHERE year = ?",
                        row -> TalkPlanView.of(
                                year,
                                json.read(row.getString(1), new TypeReference<List<Cadence>>() {}),
                                json.read(row.getString(2), new TypeReference<List<Member>>() {}),
                                row.getString(3)),
                        year)
                .orElseThrow(() -> Problem.notFound("The plan of this year"));
    }

    List<Standing> standing(int year, @Nullable LocalDate asOf) {
        TalkPlanView plan = plan(year);
        LocalDate day = asOf == null ? DutchDate.today(clock) : asOf;
        List<Talk> talks = database.query(
                TALK + " WHERE held_on BETWEEN ? AND ? ORDER BY held_on, talk_id",
                this::talk,
                LocalDate.of(year - 1, 1, 1),
                day);
        return plan.standing(talks, day);
    }

    @Transactional(TxType.MANDATORY)
    Talk hold(NewTalk request) {
        providers.require(List.of(request.providerCode()));
        UUID talkId = NewId.next();
        database.update(
                """
                INSERT INTO talk (talk_id, region, provider_code, kind, held_on, place, attendees, minutes_reference, recorded_at)
                VALUES (?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?)
                """,
                talkId,
                caller.region(),
                request.providerCode(),
                request.kind(),
                request.heldOn(),
                request.place(),
                json.write(request.attendees()),
                request.minutesReference(),
                clock.instant());
        outbox.append(new TalkHeld(talkId, request.providerCode(), request.kind(), request.heldOn()));
        return get(talkId);
    }

    Talk get(UUID talkId) {
        return database.first(TALK + " WHERE talk_id = ?", this::talk, talkId)
                .orElseThrow(() -> Problem.notFound("This talk"));
    }

    List<Talk> of(@Nullable String providerCode) {
        return database.query(
                TALK + " WHERE (?::text IS NULL OR provider_code = ?) ORDER BY held_on DESC, talk_id DESC LIMIT 500",
                this::talk,
                providerCode,
                providerCode);
    }

    @Transactional(TxType.MANDATORY)
    AgreementView agree(UUID talkId, NewAgreement request) {
        Talk talk = get(talkId);
        if (request.dueOn().isBefore(talk.heldOn())) {
            throw Problem.invalidInput(List.of(InputError.body("/dueOn", "Give a day that is not before the talk.")));
        }
        requireContract(talk, request.contractId());
        UUID agreementId = NewId.next();
        database.update(
                """
                INSERT INTO talk_agreement (agreement_id, region, talk_id, provider_code, municipality, what, owner, due_on, contract_id)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                agreementId,
                caller.region(),
                talkId,
                talk.providerCode(),
                request.municipality(),
                request.what(),
                request.owner(),
                request.dueOn(),
                request.contractId());
        return agreement(agreementId);
    }

    private void requireContract(Talk talk, @Nullable UUID contractId) {
        if (contractId != null
                && database.first(
                                "SELECT 1 FROM contract WHERE contract_id = ? AND provider_code = ?",
                                row -> row.getInt(1),
                                contractId,
                                talk.providerCode())
                        .isEmpty()) {
            throw Problem.invalidInput(
                    List.of(InputError.body("/contractId", "Give a contract of the provider of the talk.")));
        }
    }

    @Transactional(TxType.MANDATORY)
    AgreementView fulfil(UUID agreementId, Fulfilment request) {
        AgreementView agreement = agreement(agreementId);
        if (database.update(
                        "UPDATE talk_agreement SET done_on = ?, done_by = ? WHERE agreement_id = ? AND done_on IS NULL",
                        request.doneOn(),
                        request.doneBy(),
                        agreementId)
                == 0) {
            throw new Problem(
                    409,
                    "talk-agreement-fulfilled",
                    "The agreement was fulfilled on %s already.".formatted(agreement.doneOn()));
        }
        return agreement(agreementId);
    }

    AgreementView agreement(UUID agreementId) {
        return database.first(AGREEMENT + " WHERE agreement_id = ?", this::agreement, agreementId)
                .orElseThrow(() -> Problem.notFound("This agreement"));
    }

    /** What holds for a municipality holds for it alone or for the whole region. */
    List<AgreementView> agreements(@Nullable String municipality, boolean openOnly) {
        return database.query(
                AGREEMENT
                        + " WHERE (?::text IS NULL OR municipality IS NULL OR municipality = ?) AND (NOT ? OR done_on IS NULL)"
                        + " ORDER BY due_on, agreement_id LIMIT 500",
                this::agreement,
                municipality,
                municipality,
                openOnly);
    }

    private Talk talk(ResultSet row) throws SQLException {
        return new Talk(
                row.getObject(1, UUID.class),
                row.getString(2),
                TalkKind.valueOf(row.getString(3)),
                row.getObject(4, LocalDate.class),
                Place.valueOf(row.getString(5)),
                json.read(row.getString(6), new TypeReference<List<Attendee>>() {}),
                row.getString(7));
    }

    private AgreementView agreement(ResultSet row) throws SQLException {
        LocalDate due = row.getObject(7, LocalDate.class);
        LocalDate done = row.getObject(9, LocalDate.class);
        return new AgreementView(
                row.getObject(1, UUID.class),
                row.getObject(2, UUID.class),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                Attendee.Party.valueOf(row.getString(6)),
                due,
                row.getObject(8, UUID.class),
                done,
                row.getString(10),
                done == null && due.isBefore(DutchDate.today(clock)));
    }
}
