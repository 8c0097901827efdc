package nl.tandem.kit.document;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Pages as PDF. */
public final class Pdf {

    private Pdf() {}

    /** Well-formed XHTML without anything from outside. */
    public static byte[] of(String html) {
        try (ByteArrayOutputStream pdf = new ByteArrayOutputStream()) {
            PdfRendererBuilder builder = new PdfRendererBuilder();
            builder.withHtmlContent(html, null);
            builder.withProducer("Tandem");
            builder.toStream(pdf);
            builder.run();
            return pdf.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
