package nl.tandem.kit.event;

/** An event that kept failing, with its place and its error. */
record DeadLetter(
        String region,
        String topic,
        int partition,
        long recordOffset,
        String eventId,
        String type,
        String key,
        String data,
        String error) {

    static DeadLetter of(IncomingEvent event, Throwable failure) {
        return new DeadLetter(
                event.region(),
                event.topic(),
                event.partition(),
                event.offset(),
                event.eventId(),
                event.type(),
                event.key(),
                event.data(),
                "%s: %s".formatted(failure.getClass().getSimpleName(), failure.getMessage()));
    }
}
