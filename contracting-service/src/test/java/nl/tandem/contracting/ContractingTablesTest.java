package nl.tandem.contracting;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Set;
import nl.tandem.kit.testing.RealServers;
import nl.tandem.kit.testing.TablesAreGuarded;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class ContractingTablesTest extends TablesAreGuarded {

    @Override
    protected Set<String> withoutRegion() {
        return Set.of("municipality");
    }
}
