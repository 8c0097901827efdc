package nl.tandem.contracting.cbs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import nl.tandem.kit.database.Database;
import nl.tandem.kit.identity.Caller;
import nl.tandem.kit.problem.InputError;
import nl.tandem.kit.problem.Problem;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Which form a product is: what the region said of the product, of its category, or else what the category is by itself. */
@ApplicationScoped
class CbsForms {

    /** Transport is no help of its own; for measures and arrangements the category does not say which. */
    private static final Map<String, CbsForm> BY_CATEGORY = Map.ofEntries(
            Map.entry("31", CbsForm.help("01")),
            Map.entry("32", CbsForm.help("02")),
            Map.entry("33", CbsForm.help("03")),
            Map.entry("34", CbsForm.help("04")),
            Map.entry("35", CbsForm.help("11")),
            Map.entry("36", CbsForm.help("12")),
            Map.entry("37", CbsForm.help("13")),
            Map.entry("38", CbsForm.help("14")),
            Map.entry("40", CbsForm.help("04")),
            Map.entry("41", CbsForm.help("03")),
            Map.entry("43", CbsForm.help("14")),
            Map.entry("44", CbsForm.help("14")),
            Map.entry("45", CbsForm.help("02")),
            Map.entry("46", CbsForm.help("02")),
            Map.entry("49", new CbsForm(CbsDelivery.PROBATION, "31")),
            Map.entry("51", CbsForm.help("02")),
            Map.entry("52", CbsForm.help("02")),
            Map.entry("53", CbsForm.help("02")),
            Map.entry("54", CbsForm.help("02")));

    static final String TRANSPORT = "42";

    private final Database database;
    private final Caller caller;

    CbsForms(Database database, Caller caller) {
        this.database = database;
        this.caller = caller;
    }

    @Schema(description = "Under which form CBS counts a product.")
    record FormOfProduct(
            @Schema(description = "Product category (JZ020).", examples = "48") @NotNull @Pattern(regexp = "[0-9]{2}")
            String category,

            @Schema(description = "Product code (JZ21); absent for the whole category.", examples = "48A05")
            @Pattern(regexp = "[0-9]{2}[A-Z][0-9]{2}")
            @Nullable
            String code,

            @Schema(
                    description =
                            "HELP-01 to HELP-14 (hulpvorm), PROTECTION-11 to PROTECTION-23 or PROBATION-31 to PROBATION-63"
                                    + " (maatregel), as in the protocol of CBS.",
                    examples = "PROTECTION-11")
            @NotNull
            String form) {}

    List<FormOfProduct> said() {
        return database.query(
                "SELECT category, nullif(code, ''), form FROM cbs_form ORDER BY category, code",
                row -> new FormOfProduct(row.getString(1), row.getString(2), row.getString(3)));
    }

    @Transactional(TxType.MANDATORY)
    FormOfProduct say(FormOfProduct said) {
        if (CbsForm.parse(said.form()).isEmpty()) {
            throw Problem.invalidInput(
                    List.of(InputError.body("/form", "CBS has no such form; see its protocol, such as HELP-02.")));
        }
        database.update("""
                INSERT INTO cbs_form (region, category, code, form) VALUES (?, ?, ?, ?)
                ON CONFLICT (region, category, code) DO UPDATE SET form = excluded.form
                """, caller.region(), said.category(), said.code() == null ? "" : said.code(), said.form());
        return said;
    }

    /** By category and code; read once for a delivery. */
    BiFunction<String, @Nullable String, Optional<CbsForm>> lookup() {
        Map<String, CbsForm> said = new HashMap<>();
        said().forEach(product -> CbsForm.parse(product.form())
                .ifPresent(form -> said.put(key(product.category(), product.code()), form)));
        return (category, code) -> Optional.ofNullable(said.get(key(category, code)))
                .or(() -> Optional.ofNullable(said.get(key(category, null))))
                .or(() -> Optional.ofNullable(BY_CATEGORY.get(category)));
    }

    private static String key(String category, @Nullable String code) {
        return code == null ? category : category + code;
    }
}
