package nl.tandem.contracting.message;

import java.util.List;
import nl.tandem.contracting.ijw.RetourCode;
import org.jspecify.annotations.Nullable;

/** What became of a message: its state, the codes about it as a whole, and the answer that goes back. */
public final class Outcome {

    private final MessageState state;
    private final List<RetourCode> returnCodes;
    private final byte @Nullable [] answer;

    private Outcome(MessageState state, List<RetourCode> returnCodes, byte @Nullable [] answer) {
        this.state = state;
        this.returnCodes = List.copyOf(returnCodes);
        this.answer = answer;
    }

    /** The answer is XML; absent when there is none. */
    public static Outcome assessed(List<RetourCode> returnCodes, byte @Nullable [] answer) {
        return new Outcome(MessageState.ASSESSED, returnCodes, answer);
    }

    /** The message counts as not sent. */
    public static Outcome refused(List<RetourCode> returnCodes, byte @Nullable [] answer) {
        return new Outcome(MessageState.REFUSED, returnCodes, answer);
    }

    MessageState state() {
        return state;
    }

    List<RetourCode> returnCodes() {
        return returnCodes;
    }

    byte @Nullable [] answer() {
        return answer;
    }
}
