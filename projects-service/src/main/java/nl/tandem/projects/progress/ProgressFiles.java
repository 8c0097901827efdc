package nl.tandem.projects.progress;

import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import nl.tandem.kit.document.Pdf;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

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
            layOut(document);
            XWPFRun title = document.createParagraph().createRun();
            title.setBold(true);
            title.setFontSize(TITLE);
            title.setText(
                    "Voortgangsrapportage %d%s".formatted(report.number(), report.published() ? "" : " (concept)"));
            ProgressContent content = report.content();
            XWPFTable fields = table(document, content.fields().size(), FIELD_WIDTHS);
            for (int row = 0; row < content.fields().size(); row++) {
                ProgressContent.Field field = content.fields().get(row);
                write(fields, row, 0, field.label(), true);
                write(fields, row, 1, field.words(), false);
            }
            document.createParagraph();
            XWPFTable lines = table(document, 1 + content.lines().size(), LINE_WIDTHS);
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

    /** A4, in twentieths of a point, with margins of 2.5 cm; without styles some word processors take a document for broken. */
    private static void layOut(XWPFDocument document) {
        CTStyle normal = CTStyle.Factory.newInstance();
        normal.setType(STStyleType.PARAGRAPH);
        normal.setStyleId("Normal");
        normal.setDefault(true);
        normal.addNewName().setVal("Normal");
        document.createStyles().addStyle(new XWPFStyle(normal));
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.addNewPgSz();
        size.setW(A4_WIDTH);
        size.setH(A4_HEIGHT);
        CTPageMar margins = section.addNewPgMar();
        margins.setTop(MARGIN);
        margins.setBottom(MARGIN);
        margins.setLeft(MARGIN);
        margins.setRight(MARGIN);
    }

    private static XWPFTable table(XWPFDocument document, int rows, List<Integer> widths) {
        XWPFTable table = document.createTable(rows, widths.size());
        table.setWidth(widths.stream().mapToInt(Integer::intValue).sum());
        CTTblGrid grid = table.getCTTbl().addNewTblGrid();
        for (int column = 0; column < widths.size(); column++) {
            grid.addNewGridCol().setW(widths.get(column));
            for (int row = 0; row < rows; row++) {
                table.getRow(row).getCell(column).setWidth(widths.get(column).toString());
            }
        }
        return table;
    }

    private static final int TITLE = 16;

    /** Together what is left between the margins. */
    private static final List<Integer> FIELD_WIDTHS = List.of(3_072, 6_000);

    private static final List<Integer> LINE_WIDTHS = List.of(1_572, 3_500, 1_800, 2_200);
    private static final int A4_WIDTH = 11_906;
    private static final int A4_HEIGHT = 16_838;
    private static final int MARGIN = 1_417;

    private static void write(XWPFTable table, int row, int column, String words, boolean bold) {
        XWPFRun run =
                table.getRow(row).getCell(column).getParagraphs().getFirst().createRun();
        run.setBold(bold);
        run.setText(words);
    }
}
