package nl.tandem.projects;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import nl.tandem.kit.testing.RealServers;
import nl.tandem.kit.testing.TablesAreGuarded;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class ProjectsTablesTest extends TablesAreGuarded {}
