package nl.tandem.contracting;

import nl.tandem.kit.testing.ServiceArchitecture;

class ContractingArchitectureTest extends ServiceArchitecture {

    ContractingArchitectureTest() {
        super("nl.tandem.contracting");
    }
}
