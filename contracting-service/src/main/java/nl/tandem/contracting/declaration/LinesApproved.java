package nl.tandem.contracting.declaration;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.tandem.contracting.ijw.Jw323.Prestatie;
import nl.tandem.contracting.judging.Verdict;
import nl.tandem.kit.event.DomainEvent;

/** Some approved lines of a declaration: one event for each would be many, one for all could be too large. */
public record LinesApproved(UUID declarationId, String municipality, String providerCode, List<ApprovedLine> lines)
        implements DomainEvent {

    static final int LINES_PER_EVENT = 200;

    /** What others book and count by; amounts of credits are negative. */
    public record ApprovedLine(
            UUID lineId,
            UUID contractId,
            UUID allocationId,
            String clientPseudonym,
            String category,
            String code,
            LocalDate periodStart,
            LocalDate periodEnd,
            int careYear,
            int careMonth,
            long volume,
            String unit,
            long amountCents) {

        private static ApprovedLine of(JudgedLine judged) {
            Verdict verdict = judged.verdict();
            Prestatie line = verdict.line();
            return new ApprovedLine(
                    judged.id(),
                    judged.contractId(),
                    judged.allocationId(),
                    Objects.requireNonNull(judged.clientPseudonym()),
                    line.productCategorie(),
                    line.productCode(),
                    line.productPeriode().begindatum(),
                    line.productPeriode().einddatum(),
                    judged.careYear(),
                    judged.careMonth(),
                    line.geleverdVolume(),
                    line.eenheid().code(),
                    judged.amountCents());
        }
    }

    /** The approved ones among these lines, as few events as they fit in; none when there are none. */
    static List<LinesApproved> of(Declaration declaration, List<JudgedLine> judged) {
        List<ApprovedLine> approved = judged.stream()
                .filter(JudgedLine::isApproved)
                .map(ApprovedLine::of)
                .toList();
        List<LinesApproved> events = new ArrayList<>();
        for (int first = 0; first < approved.size(); first += LINES_PER_EVENT) {
            events.add(new LinesApproved(
                    declaration.declarationId(),
                    declaration.municipality(),
                    declaration.providerCode(),
                    List.copyOf(approved.subList(first, Math.min(first + LINES_PER_EVENT, approved.size())))));
        }
        return events;
    }

    @Override
    public String eventType() {
        return "nl.jeugdhulp.contracting.declaration.lines-approved.v1";
    }

    @Override
    public String topic() {
        return "jeugdhulp.contracting.declarations";
    }

    @Override
    public String aggregateId() {
        return declarationId.toString();
    }
}
