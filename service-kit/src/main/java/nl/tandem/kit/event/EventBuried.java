package nl.tandem.kit.event;

import org.eclipse.microprofile.config.ConfigProvider;

/** An event could not be handled and was put aside as a dead letter. */
record EventBuried(
        String failedTopic,
        int failedPartition,
        long failedOffset,
        String failedEventId,
        String failedType,
        String error)
        implements DomainEvent {

    @Override
    public String eventType() {
        return "nl.jeugdhulp.%s.event.buried.v1".formatted(service());
    }

    @Override
    public String topic() {
        return "jeugdhulp.%s.dead-letters".formatted(service());
    }

    @Override
    public String aggregateId() {
        return failedEventId;
    }

    private static String service() {
        return ConfigProvider.getConfig().getValue("tandem.service", String.class);
    }
}
