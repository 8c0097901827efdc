package nl.tandem.monitoring.quantity;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What figures may be split by. */
@Schema(
        description = "REGION: regio. MUNICIPALITY: gemeente. SUBREGION: subregio. PROVIDER: aanbieder (AGB). CATEGORY:"
                + " productcategorie (JZ020). PRODUCT: productcode. REFERRER: verwijzer (COD327). TEAM: toegangsteam."
                + " CORE_TASK: kerntaak. ORIGIN: herkomst. SUPPLY: ontbrekend aanbod. MEASURE: maatregel. QUESTION:"
                + " vraag.")
public enum Dimension {
    REGION("''"),
    MUNICIPALITY("coalesce(place.reports_as, f.municipality)"),
    SUBREGION("coalesce(place.subregion, '')"),
    PROVIDER("f.provider_code"),
    CATEGORY("f.category"),
    PRODUCT("f.product_code"),
    REFERRER("f.referrer_type"),
    TEAM("f.team"),
    CORE_TASK("f.core_task"),
    ORIGIN("f.origin"),
    SUPPLY("f.missing_supply"),
    MEASURE("f.measure"),
    QUESTION("f.question");

    private final String column;

    Dimension(String column) {
        this.column = column;
    }

    String column() {
        return column;
    }
}
