package nl.tandem.contracting.judging;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.tandem.contracting.ijw.Bsn;
import nl.tandem.contracting.ijw.HeaderRule;
import nl.tandem.contracting.ijw.Jw323;
import nl.tandem.contracting.ijw.Jw323.Client;
import nl.tandem.contracting.ijw.Jw323.Prestatie;
import nl.tandem.contracting.ijw.Rule;
import org.jspecify.annotations.Nullable;

/** Judges a declaration that has the shape of its schema: from the whole to the lines, stopping where the standard stops. */
public final class DeclarationJudge {

    private final DeclarationContext context;
    private final YearMonth declarationPeriod;
    private final ContractTerms contractTerms;
    private final History history;

    private DeclarationJudge(Jw323 message, DeclarationContext context) {
        this.context = context;
        this.declarationPeriod =
                YearMonth.from(message.declaratie().declaratiePeriode().begindatum());
        this.contractTerms = new ContractTerms(context.contractLines());
        this.history = new History(context);
    }

    public static Judgement judge(Jw323 message, DeclarationContext context) {
        Set<? extends Rule> inMessage = MessageRule.brokenBy(message);
        if (!inMessage.isEmpty()) {
            return new Judgement.MessageRefused(inMessage);
        }
        Set<? extends Rule> inHeader = HeaderRule.brokenBy(message.header(), context.headerFacts());
        if (!inHeader.isEmpty()) {
            return new Judgement.MessageRefused(inHeader);
        }
        Set<DeclarationRule> inDeclaration = DeclarationRule.brokenBy(message.declaratie(), context);
        if (!inDeclaration.isEmpty()) {
            return new Judgement.DeclarationRefused(inDeclaration);
        }
        return new DeclarationJudge(message, context).judgeLines(message);
    }

    private record Turn(Bsn bsn, Prestatie line) {}

    /** All credits come before all debits (OP366), so that a credit makes room for the debit that replaces it. */
    private Judgement.LinesJudged judgeLines(Jw323 message) {
        List<Turn> turns = new ArrayList<>();
        for (Client client : message.declaratie().clienten()) {
            client.prestaties().forEach(line -> turns.add(new Turn(client.bsn(), line)));
        }
        Verdict[] verdicts = new Verdict[turns.size()];
        for (boolean credits : new boolean[] {true, false}) {
            for (int i = 0; i < verdicts.length; i++) {
                if (turns.get(i).line().isCredit() == credits) {
                    verdicts[i] = judge(turns.get(i));
                }
            }
        }
        return new Judgement.LinesJudged(List.of(verdicts));
    }

    private Verdict judge(Turn turn) {
        Prestatie line = turn.line();
        String clientId = context.clients().get(turn.bsn());
        if (clientId == null) {
            history.record(line, false);
            return new Verdict(turn.bsn(), null, line, null, null, Set.of());
        }
        DeclaredLine declared = declared(line, clientId);
        Set<LineRule> broken = LineRule.brokenBy(declared);
        history.record(line, broken.isEmpty());
        return new Verdict(turn.bsn(), clientId, line, declared.allocationOrNull(), contractOf(declared), broken);
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
