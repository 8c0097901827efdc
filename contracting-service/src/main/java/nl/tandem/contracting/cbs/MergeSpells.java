package nl.tandem.contracting.cbs;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The merge rules of the protocol: of one youth and one form there is one record at a time, from the earliest start until the last
 * end; a new one begins only after the former ended. What is given during a stay with residence belongs to the stay.
 */
final class MergeSpells {

    private static final Comparator<Spell> IN_ORDER = Comparator.comparing(Spell::start)
            .thenComparing(spell -> spell.end() == null ? LocalDate.MAX : spell.end());

    private MergeSpells() {}

    /** Of one provider. */
    static List<Spell> merge(List<Spell> spells) {
        Map<UUID, Map<CbsForm, List<Spell>>> byYouth = new LinkedHashMap<>();
        spells.stream()
                .sorted(IN_ORDER)
                .forEach(spell -> byYouth.computeIfAbsent(spell.clientId(), any -> new LinkedHashMap<>())
                        .computeIfAbsent(spell.form(), any -> new ArrayList<>())
                        .add(spell));
        List<Spell> records = new ArrayList<>();
        for (Map<CbsForm, List<Spell>> youth : byYouth.values()) {
            List<Spell> merged = youth.values().stream()
                    .flatMap(ofForm -> mergeForm(ofForm).stream())
                    .toList();
            List<Spell> stays = merged.stream()
                    .filter(spell -> spell.form().isWithResidence())
                    .toList();
            merged.stream()
                    .filter(spell -> !isPartOfAStay(spell, stays))
                    .sorted(IN_ORDER)
                    .forEach(records::add);
        }
        return records;
    }

    private static List<Spell> mergeForm(List<Spell> inOrder) {
        List<Spell> merged = new ArrayList<>();
        for (Spell next : inOrder) {
            Spell last = merged.isEmpty() ? null : merged.getLast();
            if (last == null || last.isOverBefore(next.start())) {
                merged.add(next);
            } else {
                merged.set(merged.size() - 1, joined(last, next));
            }
        }
        return merged;
    }

    /** The start, referrer and crisis of the first; the end of whichever ends last. */
    private static Spell joined(Spell first, Spell second) {
        boolean endsWithFirst =
                first.end() == null || (second.end() != null && !second.end().isAfter(first.end()));
        Spell last = endsWithFirst ? first : second;
        return new Spell(
                first.clientId(),
                first.form(),
                first.start(),
                last.end(),
                last.reason(),
                first.referrer() == null ? second.referrer() : first.referrer(),
                first.crisis());
    }

    private static boolean isPartOfAStay(Spell spell, List<Spell> stays) {
        if (spell.form().delivery() != CbsDelivery.YOUTH_HELP || spell.form().isWithResidence()) {
            return false;
        }
        return stays.stream()
                .anyMatch(stay -> !spell.start().isBefore(stay.start())
                        && (stay.end() == null
                                || (spell.end() != null && !spell.end().isAfter(stay.end()))));
    }
}
