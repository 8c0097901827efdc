package nl.tandem.budget.financialdocument;

import java.util.List;
import java.util.Objects;
import nl.tandem.budget.figures.Figures;
import nl.tandem.budget.figures.Post;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Who pays for which post (financieringsmatrix).")
record FinancingMatrix(
        @Schema(description = "All payers, in order of the alphabet.")
        List<String> payers,

        @Schema(description = "The posts, in order.") List<Row> rows,

        @Schema(description = "Codes of posts with cost, PM included, and nobody who pays.")
        List<String> unpaid) {

    @Schema(name = "FinancingMatrixRow", description = "One post.")
    record Row(
            @Schema(description = "Code of the post.") String post,

            @Schema(description = "Name.") String name,

            @Schema(description = "Who pays.") List<String> payers) {}

    static FinancingMatrix of(FinancialDocument document) {
        Figures figures = document.content().figures();
        List<Post> costs = figures == null
                ? List.of()
                : figures.everyPost().stream()
                        .filter(post -> post.direction() == Post.Direction.COST)
                        .toList();
        List<Row> rows = costs.stream()
                .map(post -> new Row(post.code(), post.name(), payers(post)))
                .toList();
        return new FinancingMatrix(
                rows.stream()
                        .flatMap(row -> row.payers().stream())
                        .distinct()
                        .sorted()
                        .toList(),
                rows,
                costs.stream()
                        .filter(post -> payers(post).isEmpty())
                        .filter(post -> post.values().stream()
                                .anyMatch(value -> !Long.valueOf(0).equals(value.amountCents())))
                        .map(Post::code)
                        .toList());
    }

    private static List<String> payers(Post post) {
        return Objects.requireNonNullElse(post.payers(), List.of());
    }
}
