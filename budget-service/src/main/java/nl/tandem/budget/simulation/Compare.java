package nl.tandem.budget.simulation;

import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import nl.tandem.budget.scheme.SchemeType;
import org.jspecify.annotations.Nullable;

/** One scheme beside another: who wins, who loses and how much changes hands. */
final class Compare {

    private Compare() {}

    static Simulation.Outcome outcome(
            String name,
            SchemeType kind,
            SortedMap<String, Long> contributions,
            SortedMap<String, Long> first,
            @Nullable SortedMap<String, Long> yearBefore) {
        SortedSet<String> all = new TreeSet<>(contributions.keySet());
        all.addAll(first.keySet());
        List<Simulation.Effect> effects = all.stream()
                .map(municipality -> {
                    long contribution = contributions.getOrDefault(municipality, 0L);
                    return new Simulation.Effect(
                            municipality,
                            contribution,
                            contribution - first.getOrDefault(municipality, 0L),
                            yearBefore == null ? null : contribution - yearBefore.getOrDefault(municipality, 0L));
                })
                .toList();
        return new Simulation.Outcome(
                name,
                kind,
                effects.stream()
                        .map(Simulation.Effect::differenceCents)
                        .filter(difference -> difference > 0)
                        .reduce(0L, Math::addExact),
                codes(effects, effect -> effect.differenceCents() < 0),
                codes(effects, effect -> effect.differenceCents() > 0),
                effects);
    }

    private static List<String> codes(List<Simulation.Effect> effects, Predicate<Simulation.Effect> which) {
        return effects.stream()
                .filter(which)
                .map(Simulation.Effect::municipality)
                .toList();
    }
}
