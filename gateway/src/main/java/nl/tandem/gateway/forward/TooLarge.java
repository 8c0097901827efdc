package nl.tandem.gateway.forward;

import nl.tandem.gateway.problem.Problem;

/** The answer to a body that no service would take. */
final class TooLarge {

    static final Problem PROBLEM =
            new Problem(413, "body-too-large", "The body is larger than this gateway takes; send it in smaller parts.");

    private TooLarge() {}
}
