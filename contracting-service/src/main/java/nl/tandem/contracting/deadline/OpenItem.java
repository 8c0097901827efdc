package nl.tandem.contracting.deadline;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** A work item that is not done, and what it was opened for. */
record OpenItem(UUID workItemId, Wanted wanted) {

    /** Those of them that nothing asks for any more. */
    static List<UUID> fulfilled(List<OpenItem> items, List<Wanted> stillWanted) {
        Set<Wanted> still = new HashSet<>(stillWanted);
        return items.stream()
                .filter(item -> !still.contains(item.wanted))
                .map(OpenItem::workItemId)
                .toList();
    }
}
