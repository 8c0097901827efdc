package nl.tandem.contracting.ijw;

/** A message that can be received. */
public interface IjwMessage {

    MessageHeader header();

    /** How much work it is: the number of lines that are judged one by one. */
    default int lines() {
        return 1;
    }
}
