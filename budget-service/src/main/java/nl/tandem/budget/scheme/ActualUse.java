package nl.tandem.budget.scheme;

import java.util.List;
import java.util.SortedMap;
import org.apache.commons.numbers.fraction.BigFraction;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;

@Schema(
        name = "ActualUse",
        properties = @SchemaProperty(name = "type", enumeration = "ACTUAL_USE", description = "Which scheme it is."),
        requiredProperties = "type",
        description = "Actual use (profijtbeginsel): K = own cost.")
record ActualUse() implements Scheme {

    @Override
    public SchemeType kind() {
        return SchemeType.ACTUAL_USE;
    }

    @Override
    public SortedMap<String, Share> divide(Pot pot) {
        return Share.each(
                pot,
                municipality -> new Share(
                        BigFraction.of(pot.costOf(municipality)),
                        List.of(Step.of(
                                Step.Kind.OWN_PART,
                                "The own cost is borne by the municipality itself (profijtbeginsel).",
                                pot.costOf(municipality)))));
    }
}
