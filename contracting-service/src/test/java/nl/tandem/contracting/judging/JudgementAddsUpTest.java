package nl.tandem.contracting.judging;

import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.lists;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.tandem.contracting.ijw.BerichtIdentificatie;
import nl.tandem.contracting.ijw.Bsn;
import nl.tandem.contracting.ijw.Eenheid;
import nl.tandem.contracting.ijw.Frequentie;
import nl.tandem.contracting.ijw.Jw323;
import nl.tandem.contracting.ijw.Jw323.Prestatie;
import nl.tandem.contracting.ijw.Jw325;
import nl.tandem.contracting.ijw.XsdVersie;
import org.junit.jupiter.api.Test;

/** Whatever is declared: each line is approved or rejected, and the answer adds up to the cent. */
class JudgementAddsUpTest {

    private static final XsdVersie VERSIONS = new XsdVersie("1.0.0", "1.0.0");
    private static final BerichtIdentificatie ANSWER = new BerichtIdentificatie("A1", LocalDate.parse("2026-05-12"));

    @Test
    void linesAndAmountsAddUpInEveryAnswer() {
        qt().withExamples(500)
                .forAll(lists().of(integers().between(0, 9_999)).ofSizeBetween(1, 12))
                .check(seeds -> addsUp(declaration(seeds)));
    }

    private static boolean addsUp(Jw323 message) {
        Situation situation = situation();
        List<Verdict> verdicts = situation.verdicts(message);
        Jw325 answer = situation.answerTo(message, ANSWER, VERSIONS);
        if (answer.declaratieAntwoord() == null) {
            return false;
        }
        List<Prestatie> listed = answer.declaratieAntwoord().clienten().stream()
                .flatMap(client -> client.prestaties().stream())
                .map(Jw325.Prestatie::ingediend)
                .toList();
        List<Prestatie> approved =
                verdicts.stream().filter(Verdict::isApproved).map(Verdict::line).toList();
        long granted = answer.declaratieAntwoord().totaalToegekendBedrag().signedCents();
        long declared = message.declaratie().totaalIngediendBedrag().signedCents();
        return approved.size() + listed.size() == message.lines()
                && granted == signedSum(approved)
                && declared - granted == signedSum(listed);
    }

    private static long signedSum(List<Prestatie> lines) {
        return lines.stream()
                .mapToLong(line -> line.ingediendBedrag().signedCents())
                .sum();
    }

    /** Each seed makes one line, right or wrong in a way of its own; a client's lines stand together. */
    private static Jw323 declaration(List<Integer> seeds) {
        Map<Bsn, List<Prestatie>> clients = new LinkedHashMap<>();
        for (int i = 0; i < seeds.size(); i++) {
            int seed = seeds.get(i);
            Bsn client = List.of(Situation.FIRST, Situation.SECOND, new Bsn("999996770"))
                    .get(seed % 3);
            clients.computeIfAbsent(client, bsn -> new ArrayList<>()).add(line(i, seed));
        }
        return Declarations.of(clients);
    }

    private static Prestatie line(int index, int seed) {
        LineBuilder line = new LineBuilder().reference("N" + index).allocation(1000 + index);
        if (seed % 5 == 0) {
            return line.allocation(300_201)
                    .crediting("R" + index)
                    .period("2026-03-01", "2026-03-31")
                    .priced(Eenheid.UUR, seed % 4, 9_500)
                    .amount(1 + seed % 100)
                    .build();
        }
        return line.priced(Eenheid.UUR, seed % 50, seed % 7 == 0 ? 9_400 : 9_500)
                .build();
    }

    /** Only some allocations exist, and only some debits were approved. */
    private static Situation situation() {
        Situation situation = new Situation();
        for (int i = 0; i < 12; i += 2) {
            situation.allocate(
                    1000 + i,
                    new AllocationBuilder(i % 4 == 0 ? "client-1" : "client-2")
                            .product("45", "45A48")
                            .volume(30, Eenheid.UUR, Frequentie.PER_MAAND));
            situation.earlierDebits.add(new EarlierDebit(
                    Situation.CONTRACT,
                    "client-1",
                    new LineBuilder()
                            .reference("R" + i)
                            .period("2026-03-01", "2026-03-31")
                            .priced(Eenheid.UUR, i % 4, 9_500)
                            .amount(1 + i % 100)
                            .build(),
                    i % 8 == 0));
        }
        return situation;
    }
}
