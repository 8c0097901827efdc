package nl.tandem.bench;

import java.util.Arrays;
import java.util.List;

/** How long it takes to ask what is free under the ceiling of the contract that has the most allocations. */
final class FreeRoomBench {

    private static final int WARM_UP = 3_000;
    private static final int QUESTIONS = 5_000;
    private static final double MOST_MILLISECONDS = 5;

    private final ServiceDatabase database;
    private final TandemService service;
    private final String token;

    FreeRoomBench(ServiceDatabase database, TandemService service, Tokens tokens) {
        this.database = database;
        this.service = service;
        this.token = tokens.contractManager(FileBench.REGION);
    }

    List<Result> measure() {
        String busiest =
                "(SELECT contract_id FROM allocation WHERE region = '%s' GROUP BY 1 ORDER BY count(*) DESC LIMIT 1)"
                        .formatted(FileBench.REGION);
        String contractId = database.text("SELECT " + busiest);
        String allocations = database.text("SELECT count(*) FROM allocation WHERE contract_id = " + busiest);
        String path = "/contracting/v1/contracts/%s/ceilings/2026".formatted(contractId);
        ask(path, WARM_UP);
        double[] inOrder = ask(path, QUESTIONS);
        Arrays.sort(inOrder);
        String name = "free room of a contract with %s allocations: ".formatted(allocations);
        return List.of(
                Result.within(name + "p50", inOrder[QUESTIONS / 2], "ms", MOST_MILLISECONDS),
                Result.within(name + "p99", inOrder[QUESTIONS * 99 / 100], "ms", MOST_MILLISECONDS));
    }

    private double[] ask(String path, int times) {
        double[] milliseconds = new double[times];
        for (int i = 0; i < times; i++) {
            long begin = System.nanoTime();
            if (!service.get(path, token).has("freeCents")) {
                throw new BenchFailure("The ceiling does not tell what is free.");
            }
            milliseconds[i] = (System.nanoTime() - begin) / 1e6;
        }
        return milliseconds;
    }
}
