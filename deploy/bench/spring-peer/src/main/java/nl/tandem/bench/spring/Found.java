package nl.tandem.bench.spring;

import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What a chunk of lines is judged by. */
record Found(
        Map<String, Client> clients,
        Map<Long, Allocation> allocations,
        Set<String> usedReferences,
        Map<UUID, Used> used) {

    /** What approved lines took of an allocation before. */
    record Used(long volume, long cents) {
        static final Used NOTHING = new Used(0, 0);
    }
}
