package nl.tandem.contracting.judging;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.tandem.contracting.ijw.Bsn;
import nl.tandem.contracting.ijw.Jw323.Prestatie;
import nl.tandem.contracting.ijw.RetourCode;
import org.jspecify.annotations.Nullable;

/**
 * What became of one line.
 *
 * @param number its place in the message, from 1
 * @param clientId absent when the client is not known, and then the line was not judged
 * @param allocation present when the line was approved
 * @param contractId present when the line was approved: the contract that it counts under
 */
public record Verdict(
        int number,
        Bsn bsn,
        @Nullable String clientId,
        Prestatie line,
        @Nullable AllocatedProduct allocation,
        @Nullable UUID contractId,
        Set<LineRule> brokenRules) {

    public boolean isApproved() {
        return clientId != null && brokenRules.isEmpty();
    }

    /** The codes in the answer; none when approved. */
    public List<RetourCode> codes() {
        return clientId == null
                ? List.of(RetourCode.NOT_ASSESSED)
                : brokenRules.stream().map(LineRule::code).toList();
    }
}
