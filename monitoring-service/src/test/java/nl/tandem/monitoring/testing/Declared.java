package nl.tandem.monitoring.testing;

import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.tandem.kit.testing.Superuser;

/** Approved lines of a region, said on the topic of the contracting service. */
public record Declared(String region) {

    /** An approved line; a negative amount is a credit. */
    public record Line(String lineId, String youth, int careYear, int careMonth, long amountCents) {

        public static Line of(String youth, int careYear, int careMonth, long amountCents) {
            return new Line(UUID.randomUUID().toString(), youth, careYear, careMonth, amountCents);
        }

        /** The line that takes this one back. */
        public Line credit() {
            return of(youth, careYear, careMonth, -amountCents);
        }

        private String json() {
            return """
                    {"lineId": "%s", "contractId": "c", "allocationId": "a", "clientPseudonym": "%s", "category": "45",
                     "code": "45A04", "periodStart": "%3$d-01-01", "periodEnd": "%3$d-01-31", "careYear": %3$d,
                     "careMonth": %4$d, "volume": 1, "unit": "MINUTES", "amountCents": %5$d}
                    """.formatted(lineId, youth, careYear, careMonth, amountCents);
        }
    }

    /** One chunk. All chunks of a region go to the same partition, so they are heard in the order said. */
    public void approved(String municipality, Line... lines) {
        Superuser.execute("""
                INSERT INTO outbox (region, topic, key, type, subject, appended_at, data)
                VALUES (?, 'jeugdhulp.contracting.declarations', ?,
                        'nl.jeugdhulp.contracting.declaration.lines-approved.v1', 'declaration', now(), ?)
                """, region, region, """
                {"declarationId": "d", "municipality": "%s", "providerCode": "01234567",
                 "lines": [%s]}
                """.formatted(
                        municipality, Stream.of(lines).map(Line::json).collect(Collectors.joining(","))));
    }
}
