package nl.tandem.contracting.cbs;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which records may go, and what is wrong with the others. */
record CheckRecords(List<CbsLine> lines, List<CbsFinding> findings) {

    static CheckRecords of(List<Spell> merged, CbsPeriod period) {
        List<CbsLine> lines = new ArrayList<>();
        List<CbsFinding> findings = new ArrayList<>();
        Set<List<Object>> keys = new HashSet<>();
        for (Spell spell : merged) {
            boolean endsInPeriod = spell.end() != null && !spell.end().isAfter(period.until());
            Optional<String> reason = EndReason.of(spell);
            if (spell.form().delivery() == CbsDelivery.YOUTH_HELP && spell.referrer() == null) {
                findings.add(new CbsFinding(
                        null,
                        spell.start(),
                        "referrer-unknown",
                        "Record by which referrer the youth came (POST /referrals) and link it to the allocation."));
            } else if (endsInPeriod && reason.isEmpty()) {
                findings.add(new CbsFinding(
                        null,
                        spell.start(),
                        "reason-unknown",
                        "The reason of ending %s says nothing to CBS for this form; deliver this record yourself."
                                .formatted(spell.reason())));
            } else if (!keys.add(
                    List.of(spell.clientId(), spell.start(), spell.form().code()))) {
                findings.add(new CbsFinding(
                        null,
                        spell.start(),
                        "key-twice",
                        "The same youth, first day and form stand twice; take one back."));
            } else {
                lines.add(CbsLine.of(spell, period, reason.orElse("")));
            }
        }
        return new CheckRecords(lines, findings);
    }
}
