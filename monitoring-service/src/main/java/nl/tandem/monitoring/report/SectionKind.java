package nl.tandem.monitoring.report;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The parts that reports are made of. */
@Schema(
        description =
                "KEY_FIGURES: kerncijfers. PRODUCTS: producten. SUBREGIONS: subregio's en gemeenten. PRODUCTS_BY_MUNICIPALITY and"
                        + " REFERRERS_BY_MUNICIPALITY: kruistabellen. WAITING: wachttijden. PRODUCTION: productie per aanbieder."
                        + " BRTA_GOALS: doelen. ACTION_LINES: actielijnen. EXPERT_TEAM: expertteam. MISSING_SUPPLY: ontbrekend"
                        + " aanbod. ACCESS: toegang. TEAMS: toegangsteams. CORE_TASKS: kerntaken. ORIGINS: herkomst. SURVEY:"
                        + " cliëntervaring. SAFE_HOME: Veilig Thuis. NARRATIVE: beschouwing. POLICY_ANALYSIS:"
                        + " beleidsanalyse.")
enum SectionKind {
    KEY_FIGURES("Kerncijfers", true),
    PRODUCTS("Producten", false),
    SUBREGIONS("Subregio's en gemeenten", true),
    PRODUCTS_BY_MUNICIPALITY("Jeugdigen per product en gemeente", false),
    REFERRERS_BY_MUNICIPALITY("Verwijzingen per verwijzer en gemeente", false),
    WAITING("Wachttijden", false),
    PRODUCTION("Productie per aanbieder", true),
    BRTA_GOALS("Doelen van het regionaal transitiearrangement", true),
    ACTION_LINES("Indicatoren per actielijn", true),
    EXPERT_TEAM("Expertteam", true),
    MISSING_SUPPLY("Onvoldoende passend aanbod", false),
    ACCESS("Toegang", true),
    TEAMS("Toegangsteams", true),
    CORE_TASKS("Kerntaken", false),
    ORIGINS("Herkomst van aanmeldingen", false),
    SURVEY("Cliëntervaring per vraag", true),
    SAFE_HOME("Herkomst van meldingen bij Veilig Thuis", false),
    NARRATIVE("Beschouwing", true),
    POLICY_ANALYSIS("Beleidsanalyse", true);

    private final String title;
    private final boolean needsExplanation;

    SectionKind(String title, boolean needsExplanation) {
        this.title = title;
        this.needsExplanation = needsExplanation;
    }

    String title() {
        return title;
    }

    /** Whether it may not be published without an explanation (duiding). */
    boolean needsExplanation() {
        return needsExplanation;
    }
}
