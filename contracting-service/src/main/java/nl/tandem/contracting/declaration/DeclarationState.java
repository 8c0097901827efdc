package nl.tandem.contracting.declaration;

enum DeclarationState {
    /** Each of its lines was approved or rejected. */
    ASSESSED,
    /** Refused as a whole: it counts as not sent, and none of its lines was judged. */
    REFUSED
}
