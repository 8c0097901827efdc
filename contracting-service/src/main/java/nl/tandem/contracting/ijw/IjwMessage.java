package nl.tandem.contracting.ijw;

/** A message that can be received. */
public interface IjwMessage {

    MessageHeader header();
}
