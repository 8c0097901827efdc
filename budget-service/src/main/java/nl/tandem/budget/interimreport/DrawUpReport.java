package nl.tandem.budget.interimreport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToLongFunction;
import nl.tandem.budget.figures.Figures;
import nl.tandem.budget.figures.Post;
import nl.tandem.budget.financialdocument.Deviations;
import nl.tandem.budget.financialdocument.DocumentContent;
import nl.tandem.budget.financialdocument.DocumentKind;
import nl.tandem.budget.financialdocument.DraftDocument;
import nl.tandem.budget.financialdocument.FinancialDocument;
import nl.tandem.budget.financialdocument.FinancialDocuments;
import nl.tandem.budget.financialdocument.TrafficLight;
import nl.tandem.budget.forecast.Forecast;
import nl.tandem.budget.forecast.Forecasts;
import nl.tandem.budget.participation.TaskBasis;
import nl.tandem.kit.problem.InputError;
import nl.tandem.kit.problem.Problem;
import org.jspecify.annotations.Nullable;

/** Puts budget, ledger and forecast side by side, post by post, and leaves nothing out. */
@ApplicationScoped
class DrawUpReport {

    private static final int RED_FROM_PERMILLE = 50;
    private static final int FIRST_PERIOD = 4;
    private static final int SECOND_PERIOD = 8;

    private final FinancialDocuments documents;
    private final Forecasts forecasts;
    private final DraftDocument draft;

    DrawUpReport(FinancialDocuments documents, Forecasts forecasts, DraftDocument draft) {
        this.documents = documents;
        this.forecasts = forecasts;
        this.draft = draft;
    }

    @Transactional(TxType.MANDATORY)
    FinancialDocument drawUp(InterimReportRequest request) {
        FinancialDocument budget = documents.get(request.budgetDocumentId());
        Forecast forecast = forecasts.get(request.forecastId());
        Figures figures = budget.content().figures();
        requireFits(request, budget, forecast, figures);
        List<Forecast.Month> months = forecasts.months(request.forecastId());
        requireNothingLeftOut(request, months);
        int untilMonth = request.kind() == DocumentKind.FIRST_INTERIM_REPORT ? FIRST_PERIOD : SECOND_PERIOD;
        List<Deviations.Line> lines = request.lines().stream()
                .map(line -> line(request, line, Objects.requireNonNull(figures), months, untilMonth))
                .toList();
        return draft.begin(
                request.kind(),
                budget.year(),
                request.title(),
                new DocumentContent(
                        ReportFigures.of(lines),
                        request.risks(),
                        null,
                        null,
                        null,
                        new Deviations(
                                request.budgetDocumentId(),
                                request.budgetColumn(),
                                request.forecastId(),
                                untilMonth,
                                lines)));
    }

    private static void requireFits(
            InterimReportRequest request, FinancialDocument budget, Forecast forecast, @Nullable Figures figures) {
        List<InputError> errors = new ArrayList<>();
        if (request.kind() != DocumentKind.FIRST_INTERIM_REPORT
                && request.kind() != DocumentKind.SECOND_INTERIM_REPORT) {
            errors.add(InputError.body("/kind", "Must be FIRST_INTERIM_REPORT or SECOND_INTERIM_REPORT."));
        }
        if (!budget.inForce() || figures == null) {
            errors.add(InputError.body("/budgetDocumentId", "An interim report compares with an adopted budget."));
        }
        if (forecast.year() != budget.year()) {
            errors.add(InputError.body("/forecastId", "The forecast is of another year than the budget."));
        }
        if (figures != null) {
            errors.addAll(lineErrors(request, figures));
        }
        if (!errors.isEmpty()) {
            throw Problem.invalidInput(errors);
        }
    }

    private static List<InputError> lineErrors(InterimReportRequest request, Figures figures) {
        List<InputError> errors = new ArrayList<>();
        Set<String> missing = new TreeSet<>();
        figures.everyPost().stream()
                .filter(post -> post.direction() == Post.Direction.COST && post.isInTotal())
                .forEach(post -> missing.add(post.code()));
        Set<String> categories = new HashSet<>();
        for (int i = 0; i < request.lines().size(); i++) {
            InterimReportRequest.Line line = request.lines().get(i);
            String at = "/lines/" + i;
            if (!missing.remove(line.post())) {
                errors.add(InputError.body(at + "/post", "There is no such post of cost, or it has a line already."));
            }
            if (line.everyCategory().isEmpty() == (line.statedForecastCents() == null)) {
                errors.add(InputError.body(
                        at + "/categories", "Give either the categories that are booked on it, or a stated forecast."));
            }
            for (String category : line.everyCategory()) {
                if (!categories.add(category)) {
                    errors.add(InputError.body(
                            at + "/categories", "Category %s is on another post already.".formatted(category)));
                }
            }
            if ((line.overriddenLight() == null) != (line.overrideReason() == null)) {
                errors.add(
                        InputError.body(at + "/overrideReason", "A light set by hand has a reason, and no other has."));
            }
        }
        if (!missing.isEmpty()) {
            errors.add(InputError.body("/lines", "Posts without a line: %s.".formatted(String.join(", ", missing))));
        }
        return errors;
    }

    private static void requireNothingLeftOut(InterimReportRequest request, List<Forecast.Month> months) {
        Set<String> mapped = new HashSet<>();
        request.lines().forEach(line -> mapped.addAll(line.everyCategory()));
        Set<String> left = new TreeSet<>();
        months.stream()
                .filter(month -> month.expectedCents() != 0 && !mapped.contains(month.category()))
                .forEach(month -> left.add(month.category()));
        if (!left.isEmpty()) {
            throw new Problem(
                    409,
                    "category-on-no-post",
                    "Categories %s have cost and are on no post; put each on one.".formatted(String.join(", ", left)));
        }
    }

    private static Deviations.Line line(
            InterimReportRequest request,
            InterimReportRequest.Line line,
            Figures figures,
            List<Forecast.Month> months,
            int untilMonth) {
        Post post = figures.post(line.post()).orElseThrow();
        List<Forecast.Month> own = months.stream()
                .filter(month -> line.everyCategory().contains(month.category()))
                .toList();
        long budget = post.centsIn(request.budgetColumn());
        Long stated = line.statedForecastCents();
        long realised = stated == null
                ? sum(own, month -> month.month() <= untilMonth ? month.bookedCents() : 0)
                : Objects.requireNonNullElse(line.statedRealisedCents(), 0L);
        long committed = stated == null ? sum(own, Forecast.Month::committedCents) : realised;
        long forecast = stated == null ? sum(own, Forecast.Month::expectedCents) : stated;
        long deviation = Math.subtractExact(forecast, budget);
        return new Deviations.Line(
                post.code(),
                post.name(),
                budget,
                realised,
                committed,
                forecast,
                deviation,
                line.explanation(),
                line.measure(),
                line.certainty(),
                TrafficLight.of(
                        budget, deviation, Objects.requireNonNullElse(request.redFromPermille(), RED_FROM_PERMILLE)),
                line.overriddenLight(),
                line.overrideReason(),
                post.taskBasis() == TaskBasis.MANDATED
                        ? Deviations.Addressee.MUNICIPALITIES
                        : Deviations.Addressee.GENERAL_BOARD);
    }

    private static long sum(List<Forecast.Month> months, ToLongFunction<Forecast.Month> cents) {
        return months.stream().mapToLong(cents).reduce(0, Math::addExact);
    }
}
