package nl.tandem.projects.progress;

import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import nl.tandem.kit.document.Pdf;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;

/** A progress report as page, PDF and text document, each as the format has it. */
@ApplicationScoped
class ProgressFiles {

    private final Template progress;

    ProgressFiles(Template progress) {
        this.progress = progress;
    }

    String html(ProgressReport report) {
        return progress.data("report", report).render();
    }

    byte[] pdf(ProgressReport report) {
        return Pdf.of(html(report));
    }

    byte[] docx(ProgressReport report) {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            XWPFRun title = document.createParagraph().createRun();
            title.setBold(true);
            title.setFontSize(TITLE);
            title.setText(
                    "Voortgangsrapportage %d%s".formatted(report.number(), report.published() ? "" : " (concept)"));
            ProgressContent content = report.content();
            XWPFTable fields = document.createTable(content.fields().size(), 2);
            fields.setWidth("100%");
            for (int row = 0; row < content.fields().size(); row++) {
                ProgressContent.Field field = content.fields().get(row);
                write(fields, row, 0, field.label(), true);
                write(fields, row, 1, field.words(), false);
            }
            document.createParagraph();
            XWPFTable lines = document.createTable(
                    1 + content.lines().size(), content.headings().size());
            lines.setWidth("100%");
            for (int column = 0; column < content.headings().size(); column++) {
                write(lines, 0, column, content.headings().get(column), true);
            }
            for (int row = 0; row < content.lines().size(); row++) {
                ProgressContent.Line line = content.lines().get(row);
                write(lines, row + 1, 0, line.status(), false);
                write(lines, row + 1, 1, line.effort(), false);
                write(lines, row + 1, 2, line.agreedTime(), false);
                write(lines, row + 1, 3, line.remark(), false);
            }
            if (report.contentHash() != null) {
                document.createParagraph().createRun().setText("Controlegetal (SHA-256): " + report.contentHash());
            }
            document.write(bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static final int TITLE = 16;

    private static void write(XWPFTable table, int row, int column, String words, boolean bold) {
        XWPFRun run =
                table.getRow(row).getCell(column).getParagraphs().getFirst().createRun();
        run.setBold(bold);
        run.setText(words);
    }
}
