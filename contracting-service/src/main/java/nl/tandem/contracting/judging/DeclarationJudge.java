package nl.tandem.contracting.judging;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.tandem.contracting.ijw.HeaderRule;
import nl.tandem.contracting.ijw.Jw323;
import nl.tandem.contracting.ijw.Jw323.Client;
import nl.tandem.contracting.ijw.Jw323.Prestatie;
import nl.tandem.contracting.ijw.Rule;
import org.jspecify.annotations.Nullable;

/** Judges a declaration that has the shape of its schema: from the whole to the lines, stopping where the standard stops. */
public final class DeclarationJudge {

    private final LineContext context;
    private final YearMonth declarationPeriod;
    private final ContractTerms contractTerms;
    private final History history;

    private DeclarationJudge(Jw323 message, LineContext context) {
        this.context = context;
        this.declarationPeriod =
                YearMonth.from(message.declaratie().declaratiePeriode().begindatum());
        this.contractTerms = new ContractTerms(context.contractLines());
        this.history = new History(context);
    }

    /** Why the declaration is refused as a whole; when it is not, its lines are judged. */
    public static Optional<Refusal> refusalOf(Jw323 message, DeclarationContext context) {
        Set<? extends Rule> inMessage = MessageRule.brokenBy(message);
        if (!inMessage.isEmpty()) {
            return Optional.of(new Refusal.OfMessage(inMessage));
        }
        Set<? extends Rule> inHeader = HeaderRule.brokenBy(message.header(), context.headerFacts());
        if (!inHeader.isEmpty()) {
            return Optional.of(new Refusal.OfMessage(inHeader));
        }
        Set<DeclarationRule> inDeclaration = DeclarationRule.brokenBy(message.declaratie(), context);
        return inDeclaration.isEmpty() ? Optional.empty() : Optional.of(new Refusal.OfDeclaration(inDeclaration));
    }

    /** All credits come before all debits (OP366), so that a credit makes room for the debit that replaces it. */
    public static List<Turn> turns(Jw323 message) {
        return turns(message, 0, Integer.MAX_VALUE);
    }

    /** At most so many of them, after those that went before. */
    public static List<Turn> turns(Jw323 message, int before, int most) {
        List<Turn> turns = new ArrayList<>();
        int place = 0;
        for (boolean isCredit : new boolean[] {true, false}) {
            int number = 0;
            for (Client client : message.declaratie().clienten()) {
                for (Prestatie line : client.prestaties()) {
                    number++;
                    if (line.isCredit() == isCredit && place++ >= before && turns.size() < most) {
                        turns.add(new Turn(number, client.bsn(), line));
                    }
                }
            }
        }
        return turns;
    }

    /**
     * Judges some lines of a declaration, in the order of their turns. What came of earlier turns is in the context, so it
     * makes no difference how many lines are judged together.
     */
    public static List<Verdict> judgeLines(Jw323 message, List<Turn> turns, LineContext context) {
        DeclarationJudge judge = new DeclarationJudge(message, context);
        return turns.stream().map(judge::judge).toList();
    }

    private Verdict judge(Turn turn) {
        Prestatie line = turn.line();
        String clientId = context.clients().get(turn.bsn());
        if (clientId == null) {
            history.record(line, false);
            return new Verdict(turn.number(), turn.bsn(), null, line, null, null, Set.of());
        }
        DeclaredLine declared = declared(line, clientId);
        Set<LineRule> broken = LineRule.brokenBy(declared);
        history.record(line, broken.isEmpty());
        return new Verdict(
                turn.number(), turn.bsn(), clientId, line, declared.allocationOrNull(), contractOf(declared), broken);
    }

    private DeclaredLine declared(Prestatie line, String clientId) {
        AllocatedProduct allocation = context.allocations().get(line.toewijzingNummer());
        EarlierDebit credited = history.creditedBy(line);
        return new DeclaredLine(
                line,
                declarationPeriod,
                allocation != null && allocation.clientId().equals(clientId) ? allocation : null,
                contractTerms.find(line),
                credited != null && credited.clientId().equals(clientId) ? credited : null,
                history.knowsReference(line),
                history.hasOpenDebit(line),
                history.consumptionOf(line));
    }

    /** A credit goes back to the contract of its debit, whatever the contract says by now. */
    private static @Nullable UUID contractOf(DeclaredLine declared) {
        if (declared.line().isCredit()) {
            return declared.credited() == null ? null : declared.credited().contractId();
        }
        return declared.contract() == null ? null : declared.contract().contractId();
    }
}
