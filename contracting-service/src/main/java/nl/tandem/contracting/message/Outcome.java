package nl.tandem.contracting.message;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import nl.tandem.contracting.ijw.MessageType;
import nl.tandem.contracting.ijw.RetourCode;
import org.jspecify.annotations.Nullable;

/** What became of a message: its state, the codes about it as a whole, and the answer that goes back. */
public final class Outcome {

    /** Writes an answer, which may be too large to hold as a whole. */
    @FunctionalInterface
    public interface Answer {
        void writeTo(OutputStream output) throws IOException;
    }

    private final MessageState state;
    private final List<RetourCode> returnCodes;
    private final @Nullable Answer answer;
    private final int linesJudged;

    private Outcome(MessageState state, List<RetourCode> returnCodes, @Nullable Answer answer, int linesJudged) {
        this.state = state;
        this.returnCodes = List.copyOf(returnCodes);
        this.answer = answer;
        this.linesJudged = linesJudged;
    }

    /** Some of its lines were judged, and that stays so; there are more to judge. */
    public static Outcome goesOn(int linesJudged) {
        return new Outcome(MessageState.RECEIVED, List.of(), null, linesJudged);
    }

    /** The answer is XML; absent when there is none. */
    public static Outcome assessed(List<RetourCode> returnCodes, byte @Nullable [] answer) {
        return new Outcome(MessageState.ASSESSED, returnCodes, written(answer), 0);
    }

    /** Line by line, each approved or rejected. */
    public static Outcome judged(List<RetourCode> returnCodes, int linesJudged, Answer answer) {
        return new Outcome(MessageState.ASSESSED, returnCodes, answer, linesJudged);
    }

    /** The message counts as not sent. */
    public static Outcome refused(List<RetourCode> returnCodes, byte @Nullable [] answer) {
        return new Outcome(MessageState.REFUSED, returnCodes, written(answer), 0);
    }

    public Outcome answeredBy(Answer answer) {
        return new Outcome(state, returnCodes, answer, linesJudged);
    }

    /** Whether nothing is left to do. */
    public boolean isFinal() {
        return state != MessageState.RECEIVED;
    }

    /**
     * Whether this is the answer that the sender of a message of this type waits for. What a municipality sends is answered by
     * the provider; here it is only refused.
     */
    boolean answers(MessageType type) {
        return type.isFromMunicipality() ? state == MessageState.REFUSED && !type.isRetour() : answer != null;
    }

    MessageState state() {
        return state;
    }

    List<RetourCode> returnCodes() {
        return returnCodes;
    }

    @Nullable
    Answer answer() {
        return answer;
    }

    int linesJudged() {
        return linesJudged;
    }

    private static @Nullable Answer written(byte @Nullable [] answer) {
        return answer == null ? null : output -> output.write(answer);
    }
}
