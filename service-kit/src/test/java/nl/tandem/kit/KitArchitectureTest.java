package nl.tandem.kit;

import nl.tandem.kit.testing.ServiceArchitecture;

class KitArchitectureTest extends ServiceArchitecture {

    KitArchitectureTest() {
        super("nl.tandem.kit");
    }
}
