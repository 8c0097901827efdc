package nl.tandem.local.demo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The youths of a municipality in a circle; providers take their clients from it one after the other. */
final class Ring {

    /** One in five gets a second product at the same provider. */
    private static final int SECOND_PRODUCT_EVERY = 5;

    private final List<Youth> youths;
    private long taken;

    Ring(List<Youth> youths) {
        this.youths = youths;
    }

    /** The next youths and the number of allocations for each, together that many unless a youth has all products. */
    Map<Youth, Integer> take(int allocations, int mostPerYouth) {
        Map<Youth, Integer> clients = new LinkedHashMap<>();
        for (int left = youths.isEmpty() ? 0 : allocations; left > 0; ) {
            Youth youth = youths.get((int) (taken % youths.size()));
            int products = Math.min(left, taken % SECOND_PRODUCT_EVERY == 0 ? 2 : 1);
            clients.merge(youth, products, (before, more) -> Math.min(before + more, mostPerYouth));
            left -= products;
            taken++;
        }
        return clients;
    }
}
