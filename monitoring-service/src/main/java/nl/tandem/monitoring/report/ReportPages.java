package nl.tandem.monitoring.report;

import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Objects;
import nl.tandem.kit.document.Pdf;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Reports as people read them. */
@ApplicationScoped
class ReportPages {

    private final Template report;

    ReportPages(Template report) {
        this.report = report;
    }

    String html(Report shown) {
        return report.data("shown", shown).render();
    }

    byte[] pdf(Report shown) {
        return Pdf.of(html(shown));
    }

    /** A sheet for each part with figures, and one with what is said about them. */
    byte[] workbook(Report shown) {
        ReportContent content = Objects.requireNonNull(shown.content());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Tandem", "1.0")) {
            explanations(workbook.newWorksheet("Toelichting"), shown, content);
            for (ReportSection section : content.sections()) {
                if (!section.table().rows().isEmpty()) {
                    figures(workbook.newWorksheet(sheetName(section)), section.table());
                }
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static void explanations(Worksheet sheet, Report shown, ReportContent content) {
        sheet.value(0, 0, content.title());
        sheet.style(0, 0).bold().set();
        sheet.value(1, 0, "%s, %s, versie %d".formatted(content.place(), content.period(), shown.version()));
        sheet.value(2, 0, shown.contentHash() == null ? "Concept" : "Controlegetal (SHA-256): " + shown.contentHash());
        sheet.value(3, 0, content.note());
        int row = 5;
        for (ReportSection section : content.sections()) {
            sheet.value(row, 0, section.title());
            if (section.explanation() != null) {
                sheet.value(row, 1, section.explanation().words());
                sheet.value(row, 2, section.explanation().author());
            }
            row++;
            for (String remark : section.remarks()) {
                sheet.value(row++, 1, remark);
            }
        }
    }

    private static void figures(Worksheet sheet, ReportTable table) {
        int labels = table.labels().size();
        for (int column = 0; column < labels; column++) {
            sheet.value(0, column, table.labels().get(column));
            sheet.style(0, column).bold().set();
        }
        for (int column = 0; column < table.columns().size(); column++) {
            sheet.value(0, labels + column, table.columns().get(column));
            sheet.style(0, labels + column).bold().set();
        }
        int row = 1;
        for (ReportRow line : table.rows()) {
            for (int column = 0; column < labels; column++) {
                sheet.value(row, column, line.labels().get(column));
            }
            for (int column = 0; column < line.values().size(); column++) {
                ReportValue value = line.values().get(column);
                BigDecimal number = value.number();
                if (number == null) {
                    sheet.value(row, labels + column, value.text());
                } else {
                    sheet.value(row, labels + column, number);
                    if (value.decimals() > 0) {
                        sheet.style(row, labels + column)
                                .format("#,##0." + "0".repeat(value.decimals()))
                                .set();
                    }
                }
            }
            row++;
        }
        sheet.freezePane(0, 1);
    }

    /** A workbook allows 31 characters. */
    private static String sheetName(ReportSection section) {
        String name = section.title();
        return name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
    }

    private static final int LONGEST_NAME = 31;
}
