package nl.tandem.contracting.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import nl.tandem.contracting.AtOnce;
import nl.tandem.contracting.ijw.Bsn;
import nl.tandem.kit.identity.ActingFor;
import nl.tandem.kit.identity.Tenant;
import nl.tandem.kit.testing.RealServers;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class ClientVaultTest {

    private static final Bsn BSN = new Bsn("999900006");
    private static final Bsn OTHER = new Bsn("999900018");

    @Inject
    ClientVault clients;

    private final Tenant region = Tenant.ofRegion("r" + UUID.randomUUID());

    @Test
    void aClientKeepsOneIdentityInARegion() {
        ClientIdentity first = in(region, () -> clients.register(BSN));
        ClientIdentity again = in(region, () -> clients.register(BSN));

        assertEquals(first, again);
        assertEquals(Map.of(BSN, first), in(region, () -> clients.resolve(Set.of(BSN, OTHER))));
        assertEquals(BSN, in(region, () -> clients.reveal(first.clientId(), "test")));
    }

    @Test
    void anotherRegionGivesTheSameClientAnotherPseudonym() {
        ClientIdentity here = in(region, () -> clients.register(BSN));
        Tenant elsewhere = Tenant.ofRegion("r" + UUID.randomUUID());

        ClientIdentity there = in(elsewhere, () -> clients.register(BSN));

        assertNotEquals(here.pseudonym(), there.pseudonym());
        assertThrows(NoSuchElementException.class, () -> in(elsewhere, () -> clients.reveal(here.clientId(), "test")));
    }

    @Test
    void oneMunicipalityOrProviderSeesNoClientsAtAll() {
        in(region, () -> clients.register(BSN));

        for (Tenant part : List.of(
                new Tenant(region.region(), "0505", Tenant.ALL), new Tenant(region.region(), Tenant.ALL, "12345678"))) {
            assertEquals(Map.of(), in(part, () -> clients.resolve(Set.of(BSN))));
        }
    }

    @Test
    void aClientThatIsRegisteredTwiceAtOnceIsOneClient() {
        List<ClientIdentity> identities =
                AtOnce.each(List.of(BSN, BSN, BSN, BSN), bsn -> in(region, () -> clients.register(bsn)));

        assertEquals(1, Set.copyOf(identities).size());
    }

    private static <T> T in(Tenant tenant, Supplier<T> work) {
        return ActingFor.tenant(tenant, () -> QuarkusTransaction.requiringNew().call(work::get));
    }
}
