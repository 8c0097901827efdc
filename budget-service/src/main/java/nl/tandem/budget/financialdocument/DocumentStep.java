package nl.tandem.budget.financialdocument;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        description = "AGREE: instemmen. SEND: aan de gemeenten verzenden; bij een begroting begint de termijn van de"
                + " zienswijze. DISCUSS: bespreken in de raden. ADOPT: vaststellen. SUBMIT: aan de provincie verzenden. PUBLISH:"
                + " publiceren.")
public enum DocumentStep {
    AGREE,
    SEND,
    DISCUSS,
    ADOPT,
    SUBMIT,
    PUBLISH
}
