package nl.tandem.contracting.ijw;

/** A message that can be received. */
public sealed interface IjwMessage permits Jw301, Jw323 {

    MessageHeader header();
}
