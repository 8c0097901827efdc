package nl.tandem.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;

/** A declaration in files: as its provider sends it, as text for COPY, and the rows that came of it. */
record DeclarationFiles(Path xml, Path text, Path rows) {

    static DeclarationFiles write(Declaration declaration, Path folder) {
        try {
            Files.createDirectories(folder);
            DeclarationFiles files = new DeclarationFiles(
                    folder.resolve("declaration.xml"),
                    folder.resolve("declaration.txt"),
                    folder.resolve("declaration-line.copy"));
            try (Writer writer = Files.newBufferedWriter(files.xml)) {
                Jw323Writer.write(declaration, writer);
            }
            try (Writer writer = Files.newBufferedWriter(files.text)) {
                writeText(declaration, writer);
            }
            return files;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void writeText(Declaration declaration, Writer writer) throws IOException {
        int number = 0;
        for (Iterator<Line> lines = declaration.ordered().iterator(); lines.hasNext(); ) {
            Line line = lines.next();
            number++;
            writer.write(Preparation.row(
                    number,
                    line.bsn(),
                    line.reference(),
                    line.allocationNumber(),
                    line.product().category(),
                    line.product().code(),
                    Declaration.MONTH.atDay(1),
                    Declaration.MONTH.atEndOfMonth(),
                    line.volume(),
                    line.unit(),
                    line.tariffCents(),
                    line.amountCents()));
            writer.write('\n');
        }
    }
}
