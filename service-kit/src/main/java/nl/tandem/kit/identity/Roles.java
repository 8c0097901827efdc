package nl.tandem.kit.identity;

import java.util.List;

/** The roles of the token ({@code roles} claim); every route names those that may call it. */
public final class Roles {

    /** Regional service organisation (serviceorganisatie): providers, contracts, ceilings. */
    public static final String CONTRACT_MANAGER = "contract-manager";
    /** Finance of the region: keys, budgets, settlements. */
    public static final String CONTROLLER = "controller";
    /** Back office of one municipality (claim {@code municipality}). */
    public static final String MUNICIPALITY = "municipality-backoffice";
    /** One provider (claim {@code provider}, its AGB code). */
    public static final String PROVIDER = "provider";
    /** The adapter of the national message hub (GGk), which passes messages on for every sender of the region. */
    public static final String MESSAGE_BROKER = "message-broker";
    /** Board member or alderman; reads. */
    public static final String BOARD = "board";
    /** Expert team of the region (expertiseteam): judges case by case what care is necessary. */
    public static final String EXPERT_TEAM = "expert-team";
    /** Manager of the region's improvement programme. */
    public static final String PROGRAMME_MANAGER = "programme-manager";
    /** Analyst of pseudonymised facts. */
    public static final String ANALYST = "analyst";
    /** Technical operator: dead letters and replay. */
    public static final String OPERATOR = "operator";

    public static final List<String> ALL = List.of(
            CONTRACT_MANAGER,
            CONTROLLER,
            MUNICIPALITY,
            PROVIDER,
            MESSAGE_BROKER,
            BOARD,
            EXPERT_TEAM,
            PROGRAMME_MANAGER,
            ANALYST,
            OPERATOR);

    private Roles() {}
}
