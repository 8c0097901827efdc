package nl.tandem.monitoring;

import nl.tandem.kit.testing.ServiceArchitecture;

class MonitoringArchitectureTest extends ServiceArchitecture {

    MonitoringArchitectureTest() {
        super("nl.tandem.monitoring");
    }
}
