package nl.tandem.kit.event;

import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;

/** A Kafka record read as CloudEvent in binary mode; what is missing is empty, so that a bad record can be put aside. */
record IncomingEvent(
        String topic,
        int partition,
        long offset,
        String key,
        String eventId,
        String type,
        String region,
        OffsetDateTime time,
        String data) {

    static IncomingEvent of(ConsumerRecord<String, byte[]> record) {
        String time = header(record, "ce_time");
        String id = header(record, "ce_id");
        return new IncomingEvent(
                record.topic(),
                record.partition(),
                record.offset(),
                record.key() == null ? "" : record.key(),
                id.isEmpty() ? "%s/%d/%d".formatted(record.topic(), record.partition(), record.offset()) : id,
                header(record, "ce_type"),
                header(record, "ce_region"),
                time.isEmpty() ? OffsetDateTime.MIN : OffsetDateTime.parse(time),
                record.value() == null ? "" : new String(record.value(), StandardCharsets.UTF_8));
    }

    private static String header(ConsumerRecord<String, byte[]> record, String name) {
        Header header = record.headers().lastHeader(name);
        return header == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
    }
}
