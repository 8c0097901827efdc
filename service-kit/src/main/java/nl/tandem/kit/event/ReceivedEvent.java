package nl.tandem.kit.event;

import java.time.OffsetDateTime;

/** An event of another service, its data read as {@code T}. */
public record ReceivedEvent<T>(String id, String type, String region, OffsetDateTime time, T data) {}
