package nl.tandem.contracting;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import nl.tandem.kit.testing.ApiIsDocumented;
import nl.tandem.kit.testing.RealServers;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class ContractingApiTest extends ApiIsDocumented {}
