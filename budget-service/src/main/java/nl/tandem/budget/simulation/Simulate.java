package nl.tandem.budget.simulation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.tandem.budget.advance.Advances;
import nl.tandem.budget.scheme.Agreement;
import nl.tandem.budget.scheme.Dividing;
import nl.tandem.budget.scheme.Pots;
import nl.tandem.budget.scheme.SettlementSchemes;
import nl.tandem.kit.problem.InputError;
import nl.tandem.kit.problem.Problem;

/** Divides past years by other schemes, on the same path as a real settlement. */
@ApplicationScoped
class Simulate {

    private final SettlementSchemes schemes;
    private final Pots pots;
    private final Advances advances;

    Simulate(SettlementSchemes schemes, Pots pots, Advances advances) {
        this.schemes = schemes;
        this.pots = pots;
        this.advances = advances;
    }

    private record Named(String name, Agreement agreement) {}

    Simulation run(SimulationRequest request) {
        if (request.untilYear() < request.fromYear() || request.untilYear() - request.fromYear() >= 20) {
            throw Problem.invalidInput(
                    List.of(InputError.body("/untilYear", "Must be at most 20 years from fromYear on, in order.")));
        }
        List<Named> variants = agreements(request);
        List<Simulation.OfYear> years = new ArrayList<>();
        Map<String, SortedMap<String, Long>> before = new HashMap<>();
        for (int year = request.fromYear(); year <= request.untilYear(); year++) {
            Map<String, Long> budgets = budgets(request, year);
            List<Simulation.Outcome> outcomes = new ArrayList<>();
            SortedMap<String, Long> first = new TreeMap<>();
            long total = 0;
            for (Named variant : variants) {
                for (Agreement.Part part : variant.agreement().parts()) {
                    part.scheme().requireHoldsIn(year);
                }
                SortedMap<String, Long> contributions = contributions(variant, year, budgets);
                if (outcomes.isEmpty()) {
                    first.putAll(contributions);
                    total = contributions.values().stream().reduce(0L, Math::addExact);
                }
                outcomes.add(Compare.outcome(
                        variant.name(), variant.agreement().kind(), contributions, first, before.get(variant.name())));
                before.put(variant.name(), contributions);
            }
            years.add(new Simulation.OfYear(year, total, outcomes));
        }
        return new Simulation(years);
    }

    private SortedMap<String, Long> contributions(Named variant, int year, Map<String, Long> budgets) {
        SortedMap<String, Long> contributions = new TreeMap<>();
        Dividing.divide(variant.agreement(), variant.name(), pots.of(variant.agreement(), year, budgets))
                .forEach(contribution ->
                        contributions.put(contribution.municipality(), contribution.contributionCents()));
        return contributions;
    }

    private List<Named> agreements(SimulationRequest request) {
        List<InputError> errors = new ArrayList<>();
        List<Named> agreements = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (int i = 0; i < request.variants().size(); i++) {
            SimulationRequest.Variant variant = request.variants().get(i);
            String place = "/variants/" + i;
            if (!names.add(variant.name())) {
                errors.add(InputError.body(place + "/name", "Another variant has this name; give each its own."));
            }
            if ((variant.settlementSchemeId() == null) == (variant.agreement() == null)) {
                errors.add(InputError.body(place, "Give either a recorded scheme or a proposed agreement."));
            } else if (variant.agreement() != null) {
                errors.addAll(schemes.errors(variant.agreement(), place + "/agreement"));
                agreements.add(new Named(variant.name(), variant.agreement()));
            } else {
                schemes.find(Objects.requireNonNull(variant.settlementSchemeId()))
                        .ifPresentOrElse(
                                scheme -> agreements.add(new Named(variant.name(), scheme.agreement())),
                                () -> errors.add(InputError.body(
                                        place + "/settlementSchemeId",
                                        "This settlement scheme does not exist, or is not yours to see.")));
            }
        }
        if (!errors.isEmpty()) {
            throw Problem.invalidInput(errors);
        }
        return agreements;
    }

    private Map<String, Long> budgets(SimulationRequest request, int year) {
        Map<String, Long> budgets = new HashMap<>();
        Long given = request.budgetCents();
        if (given != null) {
            budgets.put("", given);
        } else {
            advances.budgetOf(year).ifPresent(cents -> budgets.put("", cents));
        }
        return budgets;
    }
}
