package nl.tandem.budget.settlement;

import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import nl.tandem.budget.scheme.Step;
import nl.tandem.kit.document.Pdf;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A settlement as workbook and as PDF, with each step of each municipality. */
@ApplicationScoped
class SettlementFiles {

    private static final String AMOUNT = "#,##0.00";

    private final Template settlement;

    SettlementFiles(Template settlement) {
        this.settlement = settlement;
    }

    byte[] pdf(SettlementView view) {
        return Pdf.of(settlement.data("settlement", view).render());
    }

    byte[] workbook(SettlementView view) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Tandem", "1.0")) {
            overview(workbook.newWorksheet("Overzicht"), view);
            explanation(workbook.newWorksheet("Toelichting"), view);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static void overview(Worksheet sheet, SettlementView view) {
        header(
                sheet,
                List.of("Gemeente", "Betaalt", "Eigen kosten", "Bijdrage", "In rekening gebracht", "Te verrekenen"));
        int row = 1;
        for (SettledContribution contribution : view.contributions()) {
            sheet.value(row, 0, contribution.municipality());
            sheet.value(row, 1, contribution.payableBy());
            amount(sheet, row, 2, contribution.costCents());
            amount(sheet, row, 3, contribution.contributionCents());
            amount(sheet, row, 4, contribution.chargedCents());
            amount(sheet, row, 5, contribution.balanceCents());
            row++;
        }
        sheet.value(row, 0, "Totaal");
        for (int column = 2; column <= 5; column++) {
            sheet.formula(row, column, "SUM(%s)".formatted(sheet.range(1, column, Math.max(1, row - 1), column)));
            sheet.style(row, column).format(AMOUNT).set();
        }
        sheet.value(row + 2, 0, "Controlegetal van de invoer (SHA-256)");
        sheet.value(row + 2, 2, view.inputHash());
    }

    private static void explanation(Worksheet sheet, SettlementView view) {
        header(sheet, List.of("Gemeente", "Stap", "Toelichting", "Bedrag"));
        int row = 1;
        for (SettledContribution contribution : view.contributions()) {
            for (Step step : contribution.steps()) {
                sheet.value(row, 0, contribution.municipality());
                sheet.value(row, 1, step.step().name());
                sheet.value(row, 2, step.description());
                if (step.amountCents() != null) {
                    amount(sheet, row, 3, step.amountCents());
                }
                row++;
            }
        }
    }

    private static void header(Worksheet sheet, List<String> names) {
        for (int column = 0; column < names.size(); column++) {
            sheet.value(0, column, names.get(column));
            sheet.style(0, column).bold().set();
        }
        sheet.freezePane(0, 1);
    }

    /** A workbook has no cents; amounts up to 90,000 milliard euro keep theirs. */
    private static void amount(Worksheet sheet, int row, int column, long cents) {
        sheet.value(row, column, BigDecimal.valueOf(cents, 2));
        sheet.style(row, column).format(AMOUNT).set();
    }
}
