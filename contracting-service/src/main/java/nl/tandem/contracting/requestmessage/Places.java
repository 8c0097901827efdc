package nl.tandem.contracting.requestmessage;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Where the classes of a message stand that a rule is about, as its return message (retour) has them. */
final class Places {

    static final String CLIENT = "Client";
    static final String ASKED = CLIENT + "/AangevraagdeProducten/AangevraagdProduct";
    static final String REQUEST = CLIENT + "/Verzoek";
    static final String UNCHANGED = REQUEST + "/OngewijzigdeProducten/OngewijzigdProduct";
    static final String CHANGED = REQUEST + "/TeWijzigenProducten/TeWijzigenProduct";
    static final String NEW = REQUEST + "/NieuweProducten/NieuwProduct";
    static final String ANSWER = "Antwoord";
    static final String RESPONSIBLE = ANSWER + "/Woonplaatsbeginsel";

    private Places() {}

    static List<String> when(boolean broken, String place) {
        return broken ? List.of(place) : List.of();
    }

    /** The places of those that break a rule, among the classes of one name; counted from 1. */
    static <T> List<String> of(String path, List<T> classes, Predicate<T> broken) {
        return IntStream.range(0, classes.size())
                .filter(i -> broken.test(classes.get(i)))
                .mapToObj(i -> "%s[%d]".formatted(path, i + 1))
                .toList();
    }
}
