package nl.tandem.contracting.lumpsum;

import java.util.ArrayList;
import java.util.List;

/** An amount of a year in instalments; the cents that do not divide go to the first ones. */
final class Instalments {

    private Instalments() {}

    /** Terms in the order of the instalments from which they hold; the first holds from the first one. */
    static List<Long> of(int count, List<Term> terms) {
        List<Long> paid = new ArrayList<>();
        long sum = 0;
        for (int i = 0; i < terms.size(); i++) {
            int first = terms.get(i).fromInstalment();
            int next = i + 1 < terms.size() ? terms.get(i + 1).fromInstalment() : count + 1;
            // What is agreed is the amount of the year: what was paid before counts.
            List<Long> rest = equal(terms.get(i).yearCents() - sum, count - first + 1);
            for (int k = 0; k < next - first; k++) {
                paid.add(rest.get(k));
                sum += rest.get(k);
            }
        }
        return paid;
    }

    private static List<Long> equal(long cents, int count) {
        List<Long> parts = new ArrayList<>();
        long each = Math.floorDiv(cents, count);
        long over = Math.floorMod(cents, count);
        for (int i = 0; i < count; i++) {
            parts.add(i < over ? each + 1 : each);
        }
        return parts;
    }
}
