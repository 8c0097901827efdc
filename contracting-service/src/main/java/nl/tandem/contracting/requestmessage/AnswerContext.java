package nl.tandem.contracting.requestmessage;

import java.util.Set;
import nl.tandem.contracting.ijw.HeaderFacts;

/**
 * All that the receiver must know to judge one 319.
 *
 * @param requestKnown whether the provider sent the municipality a request with the reference
 * @param honoured whether an allocation with the reference was sent
 * @param earlierDecisions what the municipality answered before to the reference
 * @param responsibleMunicipalityKnown whether the list of the CBS has the municipality that is named as responsible; true
 *     when none is
 */
public record AnswerContext(
        HeaderFacts headerFacts,
        boolean requestKnown,
        boolean honoured,
        Set<Decision> earlierDecisions,
        boolean responsibleMunicipalityKnown) {}
