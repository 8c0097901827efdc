package nl.tandem.projects;

import nl.tandem.kit.testing.ServiceArchitecture;

class ProjectsArchitectureTest extends ServiceArchitecture {

    ProjectsArchitectureTest() {
        super("nl.tandem.projects");
    }
}
