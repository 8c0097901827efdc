package nl.tandem.contracting.declaration;

enum DeclarationState {
    /** Some of its lines were approved or rejected; the others are still to come. */
    ASSESSING,
    /** Each of its lines was approved or rejected. */
    ASSESSED,
    /** Refused as a whole: it counts as not sent, and none of its lines was judged. */
    REFUSED
}
