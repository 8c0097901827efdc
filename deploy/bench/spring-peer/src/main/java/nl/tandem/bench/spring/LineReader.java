package nl.tandem.bench.spring;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemStreamException;
import org.springframework.batch.infrastructure.item.ItemStreamReader;

/** Reads the lines of a JW323 with StAX, one at a time. */
final class LineReader implements ItemStreamReader<DeclaredLine> {

    private static final XMLInputFactory FACTORY = factory();

    private final Path file;
    private final Map<String, String> values = new HashMap<>();
    private @Nullable InputStream content;
    private @Nullable XMLStreamReader xml;
    private String bsn = "";
    private int number;

    LineReader(Path file) {
        this.file = file;
    }

    @Override
    public void open(ExecutionContext context) {
        try {
            content = Files.newInputStream(file);
            xml = FACTORY.createXMLStreamReader(content);
        } catch (IOException | XMLStreamException failure) {
            throw new ItemStreamException("The file cannot be read.", failure);
        }
    }

    @Override
    public @Nullable DeclaredLine read() throws XMLStreamException {
        XMLStreamReader reader = xml;
        while (reader != null && reader.hasNext()) {
            if (reader.next() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            if (reader.getLocalName().equals("Bsn")) {
                bsn = reader.getElementText();
            } else if (reader.getLocalName().equals("Prestatie")) {
                readValues(reader);
                return line();
            }
        }
        return null;
    }

    @Override
    public void close() {
        try {
            if (content != null) {
                content.close();
            }
        } catch (IOException failure) {
            throw new ItemStreamException("The file cannot be closed.", failure);
        }
    }

    private void readValues(XMLStreamReader reader) throws XMLStreamException {
        values.clear();
        StringBuilder text = new StringBuilder();
        while (true) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> text.setLength(0);
                case XMLStreamConstants.CHARACTERS -> text.append(reader.getText());
                case XMLStreamConstants.END_ELEMENT -> {
                    if (reader.getLocalName().equals("Prestatie")) {
                        return;
                    }
                    values.put(reader.getLocalName(), text.toString());
                }
                default -> {}
            }
        }
    }

    private DeclaredLine line() {
        number++;
        String tariff = values.get("ProductTarief");
        return new DeclaredLine(
                number,
                bsn,
                value("ReferentieNummer"),
                Long.parseLong(value("ToewijzingNummer")),
                value("ProductCategorie"),
                value("ProductCode"),
                LocalDate.parse(value("Begindatum")),
                LocalDate.parse(value("Einddatum")),
                Long.parseLong(value("GeleverdVolume")),
                value("Eenheid"),
                tariff == null ? null : Long.valueOf(tariff),
                Long.parseLong(value("Bedrag")));
    }

    private String value(String element) {
        String value = values.get(element);
        if (value == null) {
            throw new IllegalStateException("Line %d lacks %s.".formatted(number, element));
        }
        return value;
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }
}
