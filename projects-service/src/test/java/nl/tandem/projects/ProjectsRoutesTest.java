package nl.tandem.projects;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import nl.tandem.kit.testing.RealServers;
import nl.tandem.kit.testing.RoutesAreGuarded;
import nl.tandem.projects.testing.Api;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class ProjectsRoutesTest extends RoutesAreGuarded {

    @Override
    protected Map<String, String> existingObjects(String region) {
        Api api = new Api(region);
        String programme = api.created("/programmes", """
                {"name": "Guarded"}""");
        String programmeId = programme.substring(programme.lastIndexOf('/') + 1);
        String project = api.created("/projects", """
                {"programmeId": "%s", "name": "Guarded"}""".formatted(programmeId));
        return Map.of(
                "/programmes/{programmeId}",
                "/projects/v1/programmes/" + programmeId,
                "/projects/{projectId}",
                "/projects/v1/projects/" + project.substring(project.lastIndexOf('/') + 1));
    }
}
