package nl.tandem.contracting.judging;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.tandem.contracting.ijw.BerichtIdentificatie;
import nl.tandem.contracting.ijw.Bsn;
import nl.tandem.contracting.ijw.Eenheid;
import nl.tandem.contracting.ijw.Frequentie;
import nl.tandem.contracting.ijw.HeaderFacts;
import nl.tandem.contracting.ijw.Jw323;
import nl.tandem.contracting.ijw.Jw325;
import nl.tandem.contracting.ijw.XsdVersie;
import org.jspecify.annotations.Nullable;

/** What a municipality knows when the golden 323 comes in and every line of it is right; a test changes what it is about. */
final class Situation {

    static final Bsn FIRST = new Bsn("999900006");
    static final Bsn SECOND = new Bsn("999900018");
    static final UUID CONTRACT = UUID.fromString("01890000-0000-7000-8000-000000000001");

    LocalDate today = LocalDate.parse("2026-05-07");
    boolean identificationUsed;
    boolean municipalityKnown = true;
    boolean declarationNumberUsed;

    @Nullable
    YearMonth lastSubmitted = YearMonth.of(2026, 3);

    final Map<Bsn, String> clients = new HashMap<>(Map.of(FIRST, "client-1", SECOND, "client-2"));
    final Map<Long, AllocatedProduct> allocations = new HashMap<>();
    final List<ContractLine> contractLines = new ArrayList<>();
    final Set<String> usedReferences = new HashSet<>();
    final List<EarlierDebit> earlierDebits = new ArrayList<>();
    final Map<Long, Consumption> consumption = new HashMap<>();

    Situation() {
        allocate(300_201, hoursPerWeek());
        allocate(
                300_777,
                new AllocationBuilder("client-2")
                        .product("43", "43A07")
                        .from("2026-04-08")
                        .until("2026-12-31")
                        .volume(7, Eenheid.ETMAAL, Frequentie.PER_WEEK));
        contract("45", "45A48", Eenheid.UUR, 9_500);
        contract("43", "43A07", Eenheid.ETMAAL, 25_000);
        earlierDebits.add(new EarlierDebit(
                CONTRACT,
                "client-1",
                new LineBuilder()
                        .reference("R0930")
                        .period("2026-03-01", "2026-03-31")
                        .volume(500)
                        .amount(79_167)
                        .build(),
                false));
        consumption.put(300_201L, new Consumption(500, 79_167));
    }

    static AllocationBuilder hoursPerWeek() {
        return new AllocationBuilder("client-1")
                .product("45", "45A48")
                .from("2026-01-12")
                .until("2026-12-31")
                .volume(3, Eenheid.UUR, Frequentie.PER_WEEK);
    }

    Situation allocate(long number, AllocationBuilder allocation) {
        allocations.put(number, allocation.build());
        return this;
    }

    Situation contract(String category, String code, Eenheid unit, long tariffCents) {
        contractLines.removeIf(line -> line.code().equals(code));
        contractLines.add(new ContractLine(
                CONTRACT,
                category,
                code,
                unit,
                tariffCents,
                LocalDate.parse("2026-01-01"),
                LocalDate.parse("2026-12-31")));
        return this;
    }

    DeclarationContext context() {
        return new DeclarationContext(
                new HeaderFacts(today, identificationUsed, municipalityKnown), declarationNumberUsed, lastSubmitted);
    }

    LineContext lineContext() {
        return new LineContext(clients, allocations, contractLines, usedReferences, earlierDebits, consumption);
    }

    /** In the order of the message. */
    List<Verdict> verdicts(Jw323 message) {
        assertEquals(Optional.empty(), DeclarationJudge.refusalOf(message, context()));
        return DeclarationJudge.judgeLines(message, DeclarationJudge.turns(message), lineContext()).stream()
                .sorted(Comparator.comparing(Verdict::number))
                .toList();
    }

    Jw325 answerTo(Jw323 message, BerichtIdentificatie identificatie, XsdVersie xsdVersie) {
        return DeclarationJudge.refusalOf(message, context())
                .map(refusal -> Answer325.refusing(message, refusal, identificatie, xsdVersie))
                .orElseGet(() -> Answer325.to(message, Rejections.among(verdicts(message)), identificatie, xsdVersie));
    }
}
