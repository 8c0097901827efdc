package nl.tandem.budget.scheme;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.apache.commons.numbers.fraction.BigFraction;

/** The exact part of one municipality in a pot, and how it came about. */
public record Share(BigFraction exactCents, List<Step> steps) {

    static SortedMap<String, Share> each(Pot pot, Function<String, Share> share) {
        SortedMap<String, Share> shares = new TreeMap<>();
        pot.municipalities().forEach(municipality -> shares.put(municipality, share.apply(municipality)));
        return shares;
    }
}
