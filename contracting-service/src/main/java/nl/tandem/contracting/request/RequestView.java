package nl.tandem.contracting.request;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.tandem.contracting.ijw.Omvang;
import nl.tandem.contracting.ijw.Product;
import nl.tandem.contracting.requestmessage.Decision;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Request", description = "A request (verzoek) of a provider to a municipality, under a pseudonym.")
record RequestView(
        UUID requestId,

        @Schema(description = "The message (JW315 or JW317) that it came in.")
        UUID messageId,

        @Schema(
                description =
                        "ALLOCATION: to allocate (verzoek om toewijzing); CHANGE: to change (verzoek om wijziging).")
        RequestKind kind,

        @Schema(description = "CBS code of the municipality (gemeente).", examples = "0505")
        String municipality,

        @Schema(description = "AGB code of the provider (aanbieder).", examples = "12345678")
        String providerCode,

        @Schema(description = "Stands for the client (jeugdige); the same person has the same pseudonym in the region.")
        String clientPseudonym,

        @Schema(
                description =
                        "Why a change is asked for (RedenVerzoek, WJ758): 1 the client's situation, 2 the care plan.")
        @Nullable
        String reason,

        @Schema(description = "When the provider dated it (Dagtekening); the term for investigating counts from here.")
        LocalDate messageDate,

        Instant receivedAt,

        @Schema(
                description =
                        "What is decided at once: a product of a request to allocate, all of a request to change.")
        List<Part> parts) {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "RequestPart", description = "What is decided at once.")
    record Part(
            @Schema(description = "Counts the parts of the request, from 1; events know a part by it.")
            int partNo,

            @Schema(description = "What the provider calls it (ReferentieAanbieder).")
            String reference,

            @Schema(
                    description =
                            "OPEN, UNDER_INVESTIGATION (in onderzoek), REFUSED (afgewezen), or HONOURED by an allocation.")
            RequestState state,

            @Schema(description = "When it got into this state; absent while open.") @Nullable
            Instant decidedAt,

            @Schema(description = "The allocations by which it was honoured (ToewijzingNummer).")
            List<Long> allocationNumbers,

            List<AskedProduct> products,

            @Schema(description = "The answers (antwoord, JW319), oldest first.")
            List<Answer> answers) {

        private static Part of(RequestPart part) {
            return new Part(
                    part.partNo(),
                    part.reference(),
                    part.state(),
                    part.decidedAt(),
                    part.allocationNumbers(),
                    part.products().stream().map(AskedProduct::of).toList(),
                    part.answers().stream().map(Answer::of).toList());
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "RequestedProduct", description = "A product as it should become.")
    record AskedProduct(
            UUID productId,

            @Schema(description = "NEW, or what should become of an allocation: CHANGED or UNCHANGED.")
            ProductChange change,

            @Schema(description = "ToewijzingNummer of the allocation; absent when new.") @Nullable
            Long allocationNumber,

            @Schema(description = "Product category (JZ020); absent when any product may be delivered (generiek).")
            @Nullable
            String category,

            @Schema(
                    description =
                            "Product code; absent when any product of the category may be delivered (aspecifiek).")
            @Nullable
            String code,

            @Schema(description = "First day (ingangsdatum).")
            LocalDate startDate,

            @Schema(description = "Last day (einddatum); absent when open.") @Nullable
            LocalDate endDate,

            @Schema(description = "How many units per frequency (volume).") @Nullable
            Long volume,

            @Schema(description = "Unit (eenheid, WJ756).") @Nullable
            String unit,

            @Schema(description = "Frequency (frequentie, WMO757): 1 day, 2 week, 4 month, 6 in total.") @Nullable
            String frequency,

            @Schema(description = "Budget, in euro cents.") @Nullable
            Long budgetCents,

            @Schema(description = "Who referred the client (type verwijzer, COD327); in a request to allocate.")
            @Nullable
            String referrerType) {

        private static AskedProduct of(RequestedProduct product) {
            Product what = product.product();
            Omvang volume = product.volume();
            return new AskedProduct(
                    product.productId(),
                    product.change(),
                    product.allocationNumber(),
                    what == null ? null : what.categorie(),
                    what == null ? null : what.code(),
                    product.startDate(),
                    product.endDate(),
                    volume == null ? null : volume.volume(),
                    volume == null ? null : volume.eenheid().code(),
                    volume == null ? null : volume.frequentie().code(),
                    product.budgetCents(),
                    product.referrerType());
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "RequestAnswer", description = "What a municipality answered (antwoord, JW319).")
    record Answer(
            @Schema(description = "The message that it was given in.")
            UUID messageId,

            @Schema(description = "REFUSE (afgewezen) or INVESTIGATE (in onderzoek).")
            Decision decision,

            @Schema(description = "Why it was refused (RedenAfwijzingVerzoek, WJ759).") @Nullable
            String reason,

            @Schema(description = "With reason 8: the municipality that is responsible (woonplaatsbeginsel).") @Nullable
            String responsibleMunicipality,

            @Schema(description = "When the municipality dated it (Dagtekening).")
            LocalDate messageDate) {

        private static Answer of(GivenAnswer answer) {
            return new Answer(
                    answer.messageId(),
                    answer.decision(),
                    answer.reason(),
                    answer.responsibleMunicipality(),
                    answer.datedOn());
        }
    }

    static RequestView of(Request request) {
        return new RequestView(
                request.requestId(),
                request.messageId(),
                request.kind(),
                request.municipality(),
                request.providerCode(),
                request.client().pseudonym(),
                request.reason(),
                request.datedOn(),
                request.receivedAt(),
                request.parts().stream().map(Part::of).toList());
    }
}
