package nl.tandem.contracting.declaration;

import java.util.List;
import nl.tandem.contracting.ijw.Jw323;
import nl.tandem.contracting.message.StoredMessage;

/**
 * Lines of a declaration that were judged in one go: all of them, or some when they are many.
 *
 * @param declaration how far the declaration is with these lines
 * @param isFirst whether nothing of the declaration was judged before
 * @param isLast whether nothing is left to judge
 */
record JudgedPart(
        StoredMessage stored, Declaration declaration, List<JudgedLine> lines, boolean isFirst, boolean isLast) {

    Jw323 message() {
        return (Jw323) stored.content();
    }

    boolean isAll() {
        return isFirst && isLast;
    }

    JudgedPart with(Declaration changed) {
        return new JudgedPart(stored, changed, lines, isFirst, isLast);
    }
}
