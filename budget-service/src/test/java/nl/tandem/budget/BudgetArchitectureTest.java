package nl.tandem.budget;

import nl.tandem.kit.testing.ServiceArchitecture;

class BudgetArchitectureTest extends ServiceArchitecture {

    BudgetArchitectureTest() {
        super("nl.tandem.budget");
    }
}
