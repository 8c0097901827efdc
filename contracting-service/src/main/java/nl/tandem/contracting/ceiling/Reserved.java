package nl.tandem.contracting.ceiling;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;

/**
 * What was reserved for an allocation, and what has been declared on it since.
 *
 * @param usedCents net of credits; may be more than was reserved
 */
record Reserved(long amountCents, long usedCents) {

    static final Reserved NOTHING = new Reserved(0, 0);

    /**
     * What still has to be kept free of each reservation of one allocation. What is declared beyond one of them, under another
     * contract or in another care year, comes out of the others, the first of them first: the allocation is used up by it all
     * the same.
     */
    static <K> Map<K, Long> keptFree(SortedMap<K, Reserved> ofAllocation) {
        long beyond = 0;
        for (Reserved reserved : ofAllocation.values()) {
            beyond += Math.max(0, reserved.usedCents - reserved.amountCents);
        }
        Map<K, Long> keptFree = new LinkedHashMap<>();
        for (Map.Entry<K, Reserved> entry : ofAllocation.entrySet()) {
            long left = Math.max(0, entry.getValue().amountCents - entry.getValue().usedCents);
            long taken = Math.min(left, beyond);
            beyond -= taken;
            keptFree.put(entry.getKey(), left - taken);
        }
        return keptFree;
    }

    Reserved withAmount(long cents) {
        return new Reserved(cents, usedCents);
    }

    Reserved plusUsed(long cents) {
        return new Reserved(amountCents, Math.addExact(usedCents, cents));
    }
}
