package nl.tandem.budget.scheme;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The reference figures, by the name of their file. */
public final class Golden {

    private Golden() {}

    public static JsonNode read(String name) {
        try (InputStream file = Golden.class.getResourceAsStream("/golden/" + name + ".json")) {
            return new ObjectMapper().readTree(Objects.requireNonNull(file, name));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Whole euros as cents, in order. */
    public static List<Long> cents(JsonNode euros) {
        List<Long> cents = new ArrayList<>();
        euros.forEach(euro ->
                cents.add(new BigDecimal(euro.asText()).movePointRight(2).longValueExact()));
        return cents;
    }
}
