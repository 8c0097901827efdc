package nl.tandem.kit.database;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import java.util.UUID;

/** Ids for new rows (UUID version 7). Later ones are greater, so that an index grows at its end. */
public final class NewId {

    private static final NoArgGenerator GENERATOR = Generators.timeBasedEpochGenerator();

    private NewId() {}

    public static UUID next() {
        return GENERATOR.generate();
    }
}
