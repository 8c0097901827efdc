package nl.tandem.budget.forecast;

import java.util.Comparator;

/** For whom, by whom and what: the finest thing that is forecast. */
record Cell(String municipality, String providerCode, String category) implements Comparable<Cell> {

    private static final Comparator<Cell> ORDER = Comparator.comparing(Cell::municipality)
            .thenComparing(Cell::providerCode)
            .thenComparing(Cell::category);

    @Override
    public int compareTo(Cell other) {
        return ORDER.compare(this, other);
    }
}
