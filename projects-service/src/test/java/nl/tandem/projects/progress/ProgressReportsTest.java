package nl.tandem.projects.progress;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.tandem.kit.identity.Roles;
import nl.tandem.kit.testing.RealServers;
import nl.tandem.kit.testing.Superuser;
import nl.tandem.kit.testing.Token;
import nl.tandem.projects.testing.Api;
import nl.tandem.projects.testing.Assignments;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.apache.pdfbox.text.TextPosition;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.docx4j.Docx4J;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The fixed format, carried forward, frozen, and the same on paper. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class ProgressReportsTest {

    private static final List<String> LABELS = List.of(
            "Project",
            "Bestuurlijk opdrachtgever",
            "Ambtelijk opdrachtgever",
            "Opdrachtnemer",
            "Datum laatste update",
            "Doorlooptijd project (Van/Tot)",
            "Algehele status projectopdracht",
            "Belangrijke opmerkingen over het proces");

    private final Api api = new Api("r" + UUID.randomUUID());
    private final Assignments assignments = new Assignments(api);

    @BeforeEach
    void bodies() {
        Assignments.of(api);
    }

    @Test
    void aDraftShowsTheEffortsOfTodayInTheFormatAndPublishedStaysAsItIs() {
        String project = assignments.running();
        String effort = effort(project, "Ambulant team", "eind Q1 2022");
        String report = start(project);
        get(report)
                .body("content.fields.label", equalTo(LABELS))
                .body("content.fields[0].words", equalTo("Anders Zorgen"))
                .body("content.fields[1].words", equalTo("portefeuillehouder (PFO)"))
                .body("content.fields[5].words", equalTo("Van: 1-1-2022 Tot: 31-12-2023"))
                .body("content.headings", contains("Status", "Inspanning", "Afgesproken tijdsdoel", "Opmerking"))
                .body("content.lines[0].status", equalTo("Onbekend"))
                .body("content.lines[0].agreedTime", equalTo("eind Q1 2022"));
        told(effort, "IN_BEHANDELING");
        get(report).body("content.lines[0].status", equalTo("In behandeling"));
        words(report, "BIJNA_KLAAR").statusCode(400);
        words(report, "IN_BEHANDELING").statusCode(200);
        publish(report).statusCode(201).body("content.fields[6].words", equalTo("In behandeling"));

        told(effort, "BEHAALD");
        get(report).body("content.lines[0].status", equalTo("In behandeling"));
        words(report, "BEHAALD").statusCode(409).body("type", containsString("report-frozen"));
        publish(report).statusCode(409);
        assertThrows(
                AssertionError.class,
                () -> Superuser.execute("UPDATE progress_report SET remarks = 'x' WHERE report_id = ?::uuid", report));

        String next = start(project);
        get(next)
                .body("number", equalTo(2))
                .body("content.fields[7].words", equalTo("Overleg loopt."))
                .body("content.fields[6].words", equalTo("In behandeling"))
                .body("content.lines[0].status", equalTo("Behaald"));
        api.post("/projects/%s/progress-reports".formatted(project), "").statusCode(409);
    }

    @Test
    void pagePdfAndDocumentHaveEveryFieldOfTheFormat() throws IOException {
        String project = assignments.running();
        effort(project, "Ambulant team", "eind Q1 2022");
        String report = start(project);
        words(report, "IN_BEHANDELING").statusCode(200);
        publish(report).statusCode(201);
        List<String> expected = new ArrayList<>(LABELS);
        expected.addAll(List.of(
                "Status",
                "Inspanning",
                "Afgesproken tijdsdoel",
                "Opmerking",
                "Ambulant team",
                "Onbekend",
                "Overleg loopt."));

        assertIsTheFormat(bytes(report, "file"));
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes(report, "document")));
                XWPFWordExtractor text = new XWPFWordExtractor(document)) {
            assertHasAll(expected, text.getText());
            assertEquals(2, document.getTables().size());
            assertEquals(
                    LABELS,
                    document.getTables().getFirst().getRows().stream()
                            .map(row -> row.getCell(0).getText())
                            .toList());
        }
        assertIsTheFormat(onPaper(bytes(report, "document")));
        String page = api.as(Roles.BOARD)
                .accept("text/html")
                .get("/progress-reports/{id}/page", report)
                .asString();
        assertHasAll(expected, page);
    }

    private static byte[] onPaper(byte[] docx) {
        try {
            ByteArrayOutputStream pdf = new ByteArrayOutputStream();
            Docx4J.toPDF(WordprocessingMLPackage.load(new ByteArrayInputStream(docx)), pdf);
            return pdf.toByteArray();
        } catch (Docx4JException broken) {
            throw new AssertionError("The document cannot be laid out.", broken);
        }
    }

    /** On paper, drawn: left of what is said of the fields their labels one below the other, and below them the efforts. */
    private static void assertIsTheFormat(byte[] pdf) throws IOException {
        try (PDDocument paper = Loader.loadPDF(pdf)) {
            assertEquals(1, paper.getNumberOfPages());
            assertIsDrawn(new PDFRenderer(paper).renderImageWithDPI(0, 72));
            PDRectangle page = paper.getPage(0).getMediaBox();
            int words = (int) leftOf("Anders Zorgen", paper);
            PDFTextStripperByArea reader = new PDFTextStripperByArea();
            reader.setSortByPosition(true);
            reader.addRegion("labels", new Rectangle(0, 0, words - 2, (int) page.getHeight()));
            reader.addRegion("words", new Rectangle(words - 2, 0, (int) page.getWidth(), (int) page.getHeight()));
            reader.extractRegions(paper.getPage(0));
            assertHasAll(List.of(String.join(" ", LABELS)), reader.getTextForRegion("labels"));
            assertHasAll(
                    List.of(
                            "Anders Zorgen portefeuillehouder (PFO)",
                            "Van: 1-1-2022 Tot: 31-12-2023 In behandeling Overleg loopt."),
                    reader.getTextForRegion("words"));
        }
    }

    private static float leftOf(String words, PDDocument paper) throws IOException {
        List<Float> found = new ArrayList<>();
        PDFTextStripper reader = new PDFTextStripper() {
            @Override
            protected void writeString(String text, List<TextPosition> letters) throws IOException {
                if (text.contains(words)) {
                    found.add(letters.get(text.indexOf(words)).getX());
                }
                super.writeString(text, letters);
            }
        };
        String text = reader.getText(paper);
        assertEquals(1, found.size(), text);
        return found.getFirst();
    }

    private static void assertHasAll(List<String> expected, String text) {
        String flat = text.replaceAll("\\s+", " ");
        expected.forEach(words -> assertTrue(flat.contains(words), () -> words + " is not in " + flat));
    }

    /** More than one in two hundred pixels is dark. */
    private static void assertIsDrawn(BufferedImage picture) {
        long dark = IntStream.range(0, picture.getHeight())
                .mapToLong(y -> IntStream.range(0, picture.getWidth())
                        .filter(x -> (picture.getRGB(x, y) & 0xff) < 128)
                        .count())
                .sum();
        assertTrue(200 * dark > (long) picture.getHeight() * picture.getWidth(), "dark pixels: " + dark);
    }

    private String start(String project) {
        return api.post("/projects/%s/progress-reports".formatted(project), "")
                .statusCode(201)
                .extract()
                .path("reportId");
    }

    private ValidatableResponse get(String report) {
        return api.as(Roles.BOARD).get("/progress-reports/{id}", report).then().statusCode(200);
    }

    private ValidatableResponse words(String report, String status) {
        return api.as(Roles.PROGRAMME_MANAGER)
                .body("{\"overallStatus\": \"%s\", \"remarks\": \"Overleg loopt.\"}".formatted(status))
                .put("/progress-reports/{id}", report)
                .then();
    }

    private ValidatableResponse publish(String report) {
        return api.post("/progress-reports/%s/publication".formatted(report), "");
    }

    private byte[] bytes(String report, String form) {
        return Api.with(Token.of(api.region(), Roles.BOARD).sign())
                .accept("*/*")
                .get("/progress-reports/{id}/{form}", report, form)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }

    private String effort(String project, String description, String agreedTime) {
        return api.post("/projects/%s/efforts".formatted(project), """
                        {"description": "%s", "agreedTime": "%s"}""".formatted(description, agreedTime))
                .statusCode(201)
                .extract()
                .path("effortId");
    }

    private void told(String effort, String status) {
        api.as(Roles.PROGRAMME_MANAGER)
                .body("{\"status\": \"%s\"}".formatted(status))
                .put("/efforts/{id}/report", effort)
                .then()
                .statusCode(200);
    }
}
