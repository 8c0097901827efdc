package nl.tandem.bench;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * A declaration of one provider to one municipality. Its lines are made when they are asked for, the same each time, so that
 * one of a million lines takes no memory.
 *
 * @param number tells it from every other of the run
 * @param firstLine number of its first line; those of other declarations are others
 */
record Declaration(
        String region,
        String municipality,
        String provider,
        long number,
        long firstLine,
        int lines,
        int linesPerClient) {

    static final YearMonth MONTH = YearMonth.of(2026, 4);
    static final LocalDate SIGNED = LocalDate.of(2026, 5, 6);

    private static final int LINES_PER_UNKNOWN_CLIENT = 40;

    /** A number for each of its own kind; at most twelve characters, as the standard asks. */
    String identification() {
        return "B%09d".formatted(number);
    }

    /** Lines of one client stand together, those of unknown clients last. */
    Stream<Line> ordered() {
        return Stream.concat(all().filter(line -> !line.isOfUnknownClient()), all().filter(Line::isOfUnknownClient));
    }

    Expected expected() {
        long[] sums = new long[4];
        all().forEach(line -> {
            sums[0] += line.isApproved() ? 1 : 0;
            sums[1] += line.isApproved() ? 0 : 1;
            sums[2] += line.isApproved() ? line.amountCents() : 0;
            sums[3] += line.amountCents();
        });
        return new Expected(sums[0], sums[1], sums[2], sums[3]);
    }

    private Stream<Line> all() {
        return LongStream.range(0, lines)
                .mapToObj(index -> Line.of(
                        firstLine + index,
                        Bsns.known(number * 37 + index / linesPerClient),
                        Bsns.unknown(index / (LINES_PER_UNKNOWN_CLIENT * 350L))));
    }

    /** What must come of a declaration, or of several together. */
    record Expected(long approved, long rejected, long approvedCents, long submittedCents) {

        static final Expected NOTHING = new Expected(0, 0, 0, 0);

        Expected plus(Expected other) {
            return new Expected(
                    approved + other.approved,
                    rejected + other.rejected,
                    approvedCents + other.approvedCents,
                    submittedCents + other.submittedCents);
        }
    }
}
