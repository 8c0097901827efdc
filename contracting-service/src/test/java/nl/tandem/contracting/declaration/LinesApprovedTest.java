package nl.tandem.contracting.declaration;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.tandem.contracting.declaration.LinesApproved.ApprovedLine;
import nl.tandem.contracting.ijw.Bedrag;
import nl.tandem.contracting.ijw.Bsn;
import nl.tandem.contracting.ijw.Eenheid;
import nl.tandem.contracting.ijw.GeslotenPeriode;
import nl.tandem.contracting.ijw.Jw323.Prestatie;
import nl.tandem.contracting.judging.AllocatedProduct;
import nl.tandem.contracting.judging.LineRule;
import nl.tandem.contracting.judging.Verdict;
import org.junit.jupiter.api.Test;

class LinesApprovedTest {

    private static final LocalDate FIRST = LocalDate.parse("2026-03-01");
    private static final Declaration DECLARATION = new Declaration(
            UUID.randomUUID(),
            UUID.randomUUID(),
            "0505",
            "12345678",
            "D1",
            YearMonth.of(2026, 4),
            0,
            0,
            0,
            0,
            DeclarationState.ASSESSED,
            List.of("0200"),
            Instant.EPOCH,
            "A1");

    @Test
    void approvedLinesAreToldInFewEventsThatTellEachLineOnce() {
        List<JudgedLine> lines = lines(401, Set.of());

        List<LinesApproved> events = LinesApproved.of(DECLARATION, lines);

        assertEquals(
                List.of(200, 200, 1),
                events.stream().map(event -> event.lines().size()).toList());
        assertEquals(
                lines.stream().map(JudgedLine::id).toList(),
                events.stream()
                        .flatMap(event -> event.lines().stream())
                        .map(ApprovedLine::lineId)
                        .toList());
        assertEquals(
                Set.of(DECLARATION.declarationId().toString()),
                events.stream().map(LinesApproved::aggregateId).collect(java.util.stream.Collectors.toSet()));
    }

    @Test
    void rejectedLinesAreNotTold() {
        assertEquals(List.of(), LinesApproved.of(DECLARATION, lines(3, Set.of(LineRule.TR418))));
    }

    @Test
    void aLineIsOfTheMonthOfItsProductPeriodAndACreditIsNegative() {
        ApprovedLine line = LinesApproved.of(DECLARATION, lines(1, Set.of()))
                .getFirst()
                .lines()
                .getFirst();

        assertEquals(2026, line.careYear());
        assertEquals(3, line.careMonth());
        assertEquals(-79167, line.amountCents());
    }

    private static List<JudgedLine> lines(int count, Set<LineRule> broken) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> new JudgedLine(UUID.randomUUID(), "pseudonym", verdict(number, broken)))
                .toList();
    }

    private static Verdict verdict(int number, Set<LineRule> broken) {
        String clientId = UUID.randomUUID().toString();
        return new Verdict(
                number,
                new Bsn("999900006"),
                clientId,
                new Prestatie(
                        "R" + number,
                        "V" + number,
                        300201,
                        "45",
                        "45A48",
                        new GeslotenPeriode(FIRST, FIRST.plusDays(30)),
                        500,
                        Eenheid.MINUUT,
                        158L,
                        Bedrag.ofSigned(-79167)),
                new AllocatedProduct(UUID.randomUUID(), clientId, "45", "45A48", FIRST, null, null, null, false),
                UUID.randomUUID(),
                broken);
    }
}
