package nl.tandem.budget.costmodel;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What organising costs in one scenario, such as all local or all regional.")
record CostModel(
        @Schema(description = "Name of the scenario.") String scenario,

        @Schema(description = "Least cost in euro cents.") long leastCents,

        @Schema(description = "Most cost in euro cents.") long mostCents,

        @Schema(description = "By party.") List<OfParty> parties) {

    @Schema(name = "CostModelRequest", description = "Scenarios to compare.")
    record Request(
            @Schema(description = "What one fte costs in a year, in euro cents.", examples = "10000000")
            @NotNull
            @Positive
            Long rateCents,

            @Schema(description = "The scenarios.") @NotEmpty @Size(max = 20)
            List<@NotNull @Valid Scenario> scenarios) {}

    @Schema(name = "CostModelScenario", description = "Who does what in a scenario.")
    record Scenario(
            @Schema(description = "Name.") @NotBlank @Size(max = 200)
            String name,

            @Schema(description = "The tasks.") @NotEmpty @Size(max = 200)
            List<@NotNull @Valid Task> tasks) {}

    @Schema(name = "CostModelTask", description = "A task of a party, with a band of fte.")
    record Task(
            @Schema(description = "Party.", examples = "Serviceorganisatie") @NotBlank @Size(max = 200)
            String party,

            @Schema(description = "Task.") @NotBlank @Size(max = 200)
            String task,

            @Schema(description = "Least fte, in hundredths.") @NotNull @PositiveOrZero
            Integer leastHundredthsFte,

            @Schema(description = "Most fte, in hundredths; not less than the least.") @NotNull @PositiveOrZero
            Integer mostHundredthsFte) {}

    @Schema(name = "CostModelOfParty", description = "What a party does.")
    record OfParty(
            @Schema(description = "Party.") String party,

            @Schema(description = "Least fte, in hundredths.")
            long leastHundredthsFte,

            @Schema(description = "Most fte, in hundredths.")
            long mostHundredthsFte,

            @Schema(description = "Least cost in euro cents.")
            long leastCents,

            @Schema(description = "Most cost in euro cents.")
            long mostCents) {}

    private static final long HUNDREDTHS = 100;

    static CostModel of(Scenario scenario, long rateCents) {
        SortedMap<String, long[]> fte = new TreeMap<>();
        scenario.tasks().forEach(task -> {
            long[] band = fte.computeIfAbsent(task.party(), party -> new long[2]);
            band[0] += task.leastHundredthsFte();
            band[1] += task.mostHundredthsFte();
        });
        List<OfParty> parties = fte.entrySet().stream()
                .map(party -> new OfParty(
                        party.getKey(),
                        party.getValue()[0],
                        party.getValue()[1],
                        cost(party.getValue()[0], rateCents),
                        cost(party.getValue()[1], rateCents)))
                .toList();
        return new CostModel(
                scenario.name(),
                parties.stream().map(OfParty::leastCents).reduce(0L, Math::addExact),
                parties.stream().map(OfParty::mostCents).reduce(0L, Math::addExact),
                parties);
    }

    /** Rounded down: a band is no promise to the cent. */
    private static long cost(long hundredths, long rateCents) {
        return Math.multiplyExact(hundredths, rateCents) / HUNDREDTHS;
    }
}
