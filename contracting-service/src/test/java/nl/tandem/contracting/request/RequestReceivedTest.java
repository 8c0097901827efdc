package nl.tandem.contracting.request;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.tandem.contracting.client.ClientIdentity;
import nl.tandem.contracting.ijw.Product;
import org.junit.jupiter.api.Test;

class RequestReceivedTest {

    private static final LocalDate DAY = LocalDate.parse("2026-01-05");

    @Test
    void aRequestWithManyProductsIsToldInChunks() {
        List<RequestReceived> events = RequestReceived.of(request(401));

        assertEquals(
                List.of(200, 200, 1),
                events.stream().map(event -> event.products().size()).toList());
        assertEquals(
                List.of(1, 2, 3), events.stream().map(RequestReceived::chunk).toList());
        assertEquals(
                List.of(3, 3, 3), events.stream().map(RequestReceived::chunks).toList());
        assertEquals(401, events.getLast().products().getFirst().partNo());
    }

    @Test
    void asManyAsFitAreToldInOne() {
        assertEquals(1, RequestReceived.of(request(200)).size());
    }

    private static Request request(int products) {
        List<RequestPart> parts = IntStream.rangeClosed(1, products)
                .mapToObj(no -> RequestPart.open(no, "VOT-" + no, List.of(product(no))))
                .toList();
        return new Request(
                new UUID(0, 1),
                new UUID(0, 2),
                RequestKind.ALLOCATION,
                "0505",
                "12345678",
                new ClientIdentity(new UUID(0, 3), "q83vASNFZ4mrze8BI0VniQ"),
                null,
                DAY,
                Instant.parse("2026-01-05T09:15:02Z"),
                parts);
    }

    private static RequestedProduct product(int no) {
        return new RequestedProduct(
                new UUID(1, no),
                ProductChange.NEW,
                null,
                new Product("45", String.valueOf(no)),
                DAY,
                null,
                null,
                null,
                "01");
    }
}
