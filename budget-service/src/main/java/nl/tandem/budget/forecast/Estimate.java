package nl.tandem.budget.forecast;

/**
 * What care of a month in a cell is expected to cost, in cents.
 *
 * @param booked what is booked already
 * @param running what is booked, completed for delay, and what running care will still bring
 * @param inflow what care that has not begun yet will bring
 * @param variance of both, for the scenarios
 */
record Estimate(double booked, double running, double inflow, double variance) {

    double expected() {
        return running + inflow;
    }
}
