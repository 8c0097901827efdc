package nl.tandem.contracting.ceiling;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.tandem.contracting.Api;
import nl.tandem.contracting.AtOnce;
import nl.tandem.contracting.BehindTheScenes;
import nl.tandem.contracting.ContractApi;
import nl.tandem.kit.identity.ActingFor;
import nl.tandem.kit.identity.Tenant;
import nl.tandem.kit.testing.RealServers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What allocations and declarations do to a ceiling. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class CeilingsTest {

    @Inject
    Ceilings ceilings;

    private final Api region = new Api();
    private final ContractApi contracts = new ContractApi(region);
    private final UUID allocation = UUID.randomUUID();
    private UUID contract = new UUID(0, 0);

    @BeforeEach
    void makeContract() {
        contract = UUID.fromString(contracts.active("12345678"));
    }

    @Test
    void whatIsDeclaredIsNoLongerReserved() {
        reserve(100_000);
        book(30_000);

        assertCeiling(70_000, 30_000);
    }

    @Test
    void aCreditGivesBackWhatItsDebitTook() {
        reserve(100_000);
        book(30_000, -30_000, 20_000);
        assertCeiling(80_000, 20_000);
    }

    @Test
    void declaringMoreThanWasReservedTakesNothingFromOtherAllocations() {
        inRegion(() -> ceilings.reserve(Map.of(UUID.randomUUID(), List.of(new Reservation(contract, 2026, 50_000)))));
        reserve(100_000);
        book(130_000);

        assertCeiling(50_000, 130_000);
        book(-130_000, 90_000);
        assertCeiling(50_000 + 10_000, 90_000);
    }

    @Test
    void anotherVersionReservesTheRestOfTheNewAmount() {
        reserve(100_000);
        book(30_000);
        reserve(40_000);
        assertCeiling(10_000, 30_000);
        reserve(20_000);
        assertCeiling(0, 30_000);
    }

    @Test
    void anAllocationThatMovesToAnotherContractLeavesTheFirst() {
        UUID other = UUID.fromString(contracts.active("87654321"));
        reserve(100_000);

        inRegion(() -> ceilings.reserve(Map.of(allocation, List.of(new Reservation(other, 2026, 70_000)))));

        assertCeiling(0, 0);
        assertEquals(70_000, contracts.cents(other.toString(), "reservedCents"));
    }

    @Test
    void whatIsDeclaredUnderAnotherContractUsesUpTheReservationAndItsCreditGivesItBack() {
        UUID other = UUID.fromString(contracts.active("87654321"));
        reserve(100_000);

        inRegion(() -> ceilings.book(List.of(new Booking(other, allocation, 2026, 30_000))));
        assertCeiling(70_000, 0);
        assertEquals(30_000, contracts.cents(other.toString(), "declaredCents"));

        inRegion(() -> ceilings.book(List.of(new Booking(other, allocation, 2026, -30_000))));
        assertCeiling(100_000, 0);
        assertEquals(0, contracts.cents(other.toString(), "declaredCents"));
    }

    @Test
    void aYearWithoutCeilingChangesNothing() {
        inRegion(() -> ceilings.reserve(Map.of(allocation, List.of(new Reservation(contract, 2027, 70_000)))));

        assertCeiling(0, 0);
        assertEquals(List.of(), BehindTheScenes.events(region.region(), "ceiling.changed.v1"));
    }

    @Test
    void whatChangesNothingIsNoEvent() {
        reserve(100_000);
        reserve(100_000);

        assertEquals(
                1, BehindTheScenes.events(region.region(), "ceiling.changed.v1").size());
    }

    @Test
    void anAllocationIsInUseWhileApprovedLinesStandUncredited() {
        UUID unused = UUID.randomUUID();
        book(30_000);
        assertEquals(Set.of(allocation), inUse(allocation, unused));
        book(-30_000);
        assertEquals(Set.of(), inUse(allocation, unused));
    }

    @Test
    void manyWhoReserveAndDeclareAtOnceLoseNothing() {
        List<Integer> all = IntStream.range(0, 12).boxed().toList();

        AtOnce.each(all, each -> {
            UUID one = UUID.randomUUID();
            inRegion(() -> ceilings.reserve(Map.of(one, List.of(new Reservation(contract, 2026, 10_000)))));
            inRegion(() -> ceilings.book(List.of(new Booking(contract, one, 2026, 1_000))));
            return each;
        });

        assertCeiling(12 * 9_000, 12 * 1_000);
    }

    private void reserve(long cents) {
        inRegion(() -> ceilings.reserve(Map.of(allocation, List.of(new Reservation(contract, 2026, cents)))));
    }

    private void book(long... cents) {
        for (long amount : cents) {
            inRegion(() -> ceilings.book(List.of(new Booking(contract, allocation, 2026, amount))));
        }
    }

    private Set<UUID> inUse(UUID... allocations) {
        return ActingFor.tenant(
                Tenant.ofRegion(region.region()), () -> ceilings.allocationsInUse(List.of(allocations)));
    }

    private void assertCeiling(int reserved, int declared) {
        assertEquals(
                List.of(reserved, declared, 2_000_000 - reserved - declared),
                List.of(
                        contracts.cents(contract.toString(), "reservedCents"),
                        contracts.cents(contract.toString(), "declaredCents"),
                        contracts.cents(contract.toString(), "freeCents")));
    }

    private void inRegion(Runnable work) {
        ActingFor.tenant(
                Tenant.ofRegion(region.region()),
                () -> QuarkusTransaction.requiringNew().run(work));
    }
}
