package nl.tandem.budget.interimreport;

import java.util.List;
import nl.tandem.budget.figures.Figures;
import nl.tandem.budget.figures.Post;
import nl.tandem.budget.figures.Value;
import nl.tandem.budget.financialdocument.Deviations;

/** The figures of an interim report: budget, realised, committed, forecast and deviation in columns. */
final class ReportFigures {

    private ReportFigures() {}

    static Figures of(List<Deviations.Line> lines) {
        return new Figures(
                List.of(
                        new Figures.Column("begroting", "Begroting"),
                        new Figures.Column("gerealiseerd", "Gerealiseerd in de periode"),
                        new Figures.Column("verplicht", "Gerealiseerd en verplicht"),
                        new Figures.Column("prognose", "Prognose"),
                        new Figures.Column("afwijking", "Afwijking")),
                lines.stream().map(ReportFigures::post).toList(),
                null,
                null);
    }

    private static Post post(Deviations.Line line) {
        return new Post(
                line.post(),
                line.name(),
                Post.Direction.COST,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(
                        Value.of("begroting", line.budgetCents()),
                        Value.of("gerealiseerd", line.realisedCents()),
                        Value.of("verplicht", line.committedCents()),
                        Value.of("prognose", line.forecastCents()),
                        Value.of("afwijking", line.deviationCents())));
    }
}
