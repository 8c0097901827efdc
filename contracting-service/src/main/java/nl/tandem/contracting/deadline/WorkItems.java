package nl.tandem.contracting.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.tandem.kit.database.Database;
import nl.tandem.kit.event.Outbox;
import nl.tandem.kit.identity.Caller;
import nl.tandem.kit.time.DutchDate;

/**
 * The work items as other features open and close them. MANDATORY, because a term that runs for something that was rolled
 * back, or none for something that happened, is a lie.
 */
@ApplicationScoped
public class WorkItems {

    private final Database database;
    private final Outbox outbox;
    private final Caller caller;
    private final InstantSource clock;
    private final WorkingDays calendar;

    WorkItems(Database database, Outbox outbox, Caller caller, InstantSource clock, WorkingDaySettings settings) {
        this.database = database;
        this.outbox = outbox;
        this.caller = caller;
        this.clock = clock;
        this.calendar = settings.workingDays();
    }

    /** Starts a term, counted from a day. One that was started before from that day stays as it is, closed or not. */
    @Transactional(TxType.MANDATORY)
    public void open(Term kind, Subject subject, Parties parties, LocalDate from) {
        database.update(
                """
                INSERT INTO work_item (region, municipality, provider_code, kind, subject_kind, subject_id, dated_on,
                                       responsible, counts_from, due_date, opened_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (region, subject_id, kind, municipality, counts_from) DO NOTHING
                """,
                caller.region(),
                parties.municipality(),
                parties.providerCode(),
                kind,
                subject.kind(),
                subject.id(),
                subject.datedOn(),
                parties.responsible(),
                from,
                kind.dueDate(from, calendar),
                clock.instant());
    }

    /** The same for many at once. */
    @Transactional(TxType.MANDATORY)
    void openAll(DerivedTerm term, List<Wanted> wanted) {
        if (wanted.isEmpty()) {
            return;
        }
        database.update(
                """
                INSERT INTO work_item (region, municipality, provider_code, kind, subject_kind, subject_id, responsible,
                                       counts_from, due_date, opened_at)
                SELECT ?, municipality, provider_code, ?, ?, subject_id, ?, counts_from, due_date, ?
                  FROM unnest(?, ?, ?, ?, ?) AS wanted (subject_id, municipality, provider_code, counts_from, due_date)
                ON CONFLICT (region, subject_id, kind, municipality, counts_from) DO NOTHING
                """,
                caller.region(),
                term.kind(),
                term.subjectKind(),
                term.responsible(),
                clock.instant(),
                wanted.stream().map(Wanted::subjectId).toArray(UUID[]::new),
                wanted.stream().map(Wanted::municipality).toArray(String[]::new),
                wanted.stream().map(Wanted::providerCode).toArray(String[]::new),
                wanted.stream().map(Wanted::countsFrom).toArray(LocalDate[]::new),
                wanted.stream()
                        .map(item -> term.kind().dueDate(item.countsFrom(), calendar))
                        .toArray(LocalDate[]::new));
    }

    /** What the term is for was done. Nothing happens when it does not run. */
    @Transactional(TxType.MANDATORY)
    public void close(Term kind, UUID subjectId) {
        close(kind, List.of(subjectId));
    }

    @Transactional(TxType.MANDATORY)
    public void close(Term kind, List<UUID> subjectIds) {
        close(subjectIds, new String[] {kind.name()});
    }

    /** Nothing has to be done about this any more, whatever its terms are for: it counts as not sent, or it is final. */
    @Transactional(TxType.MANDATORY)
    public void closeAll(UUID subjectId) {
        close(List.of(subjectId), Stream.of(Term.values()).map(Term::name).toArray(String[]::new));
    }

    @Transactional(TxType.MANDATORY)
    void closeItems(List<UUID> workItemIds) {
        if (!workItemIds.isEmpty()) {
            closeThose("work_item_id = ANY (?)", (Object) workItemIds.toArray(UUID[]::new));
        }
    }

    private void close(List<UUID> subjectIds, String[] kinds) {
        closeThose("subject_id = ANY (?) AND kind = ANY (?)", subjectIds.toArray(UUID[]::new), kinds);
    }

    /** What is done too late before a check found it is overdue all the same, and is told. */
    private void closeThose(String which, Object... those) {
        Instant now = clock.instant();
        List<WorkItem> late = database.query(
                "UPDATE work_item SET overdue_at = ? WHERE region = ? AND " + which
                        + " AND state = 'OPEN' AND due_date < ? RETURNING " + WorkItemRow.COLUMNS,
                WorkItemRow::read,
                arguments(now, those, DutchDate.today(clock)));
        outbox.append(late.stream().map(WorkItemOverdue::of).toList());
        database.update(
                "UPDATE work_item SET done_at = ? WHERE region = ? AND " + which + " AND done_at IS NULL",
                arguments(now, those));
    }

    private Object[] arguments(Instant now, Object[] those, Object... more) {
        return Stream.of(Stream.of(now, caller.region()), Stream.of(those), Stream.of(more))
                .flatMap(arguments -> arguments)
                .toArray();
    }
}
