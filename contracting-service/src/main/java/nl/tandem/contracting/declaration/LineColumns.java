package nl.tandem.contracting.declaration;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import nl.tandem.contracting.ijw.Jw323.Prestatie;
import nl.tandem.contracting.judging.AllocatedProduct;
import nl.tandem.contracting.judging.Verdict;
import org.jspecify.annotations.Nullable;

/** Judged lines, turned from rows into columns, as one statement takes them. */
final class LineColumns {

    private record Row(Declaration declaration, JudgedLine judged) {

        Verdict verdict() {
            return judged.verdict();
        }

        Prestatie line() {
            return judged.verdict().line();
        }
    }

    private final List<Row> rows;

    private LineColumns(List<Row> rows) {
        this.rows = rows;
    }

    static LineColumns of(List<JudgedPart> parts) {
        return new LineColumns(parts.stream()
                .flatMap(part -> part.lines().stream().map(line -> new Row(part.declaration(), line)))
                .toList());
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    /** The columns, after a value that is the same for all. */
    Object[] after(Object same) {
        return new Object[] {
            same,
            uuids(row -> row.declaration().declarationId()),
            texts(row -> row.declaration().municipality()),
            texts(row -> row.declaration().providerCode()),
            uuids(row -> row.judged().id()),
            column(Integer[]::new, row -> row.verdict().number()),
            uuids(row -> clientId(row.verdict())),
            texts(row -> row.judged().clientPseudonym()),
            uuids(row -> allocationId(row.verdict())),
            uuids(row -> row.verdict().contractId()),
            texts(row -> row.line().referentieNummer()),
            texts(row -> row.line().vorigReferentieNummer()),
            numbers(row -> row.line().toewijzingNummer()),
            texts(row -> row.line().productCategorie()),
            texts(row -> row.line().productCode()),
            days(row -> row.line().productPeriode().begindatum()),
            days(row -> row.line().productPeriode().einddatum()),
            numbers(row -> row.line().geleverdVolume()),
            texts(row -> row.line().eenheid().code()),
            numbers(row -> row.line().productTarief()),
            numbers(row -> row.judged().amountCents()),
            texts(row -> row.judged().returnCodes())
        };
    }

    private static @Nullable UUID clientId(Verdict verdict) {
        return verdict.clientId() == null ? null : UUID.fromString(verdict.clientId());
    }

    private static @Nullable UUID allocationId(Verdict verdict) {
        AllocatedProduct allocation = verdict.allocation();
        return allocation == null ? null : allocation.id();
    }

    private @Nullable String[] texts(Function<Row, @Nullable String> value) {
        return column(String[]::new, value);
    }

    private @Nullable UUID[] uuids(Function<Row, @Nullable UUID> value) {
        return column(UUID[]::new, value);
    }

    private @Nullable Long[] numbers(Function<Row, @Nullable Long> value) {
        return column(Long[]::new, value);
    }

    private @Nullable LocalDate[] days(Function<Row, @Nullable LocalDate> value) {
        return column(LocalDate[]::new, value);
    }

    private <T> @Nullable T[] column(IntFunction<@Nullable T[]> array, Function<Row, @Nullable T> value) {
        return rows.stream().map(value).toArray(array);
    }
}
