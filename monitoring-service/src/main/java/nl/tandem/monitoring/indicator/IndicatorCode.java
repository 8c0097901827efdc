package nl.tandem.monitoring.indicator;

/** The indicators of the catalogue; the names are part of the API and of the events. */
public enum IndicatorCode {
    /** Jeugdigen in zorg. */
    YOUTHS_IN_CARE,
    /** Kosten van zorg. */
    CARE_COST,
    /** Kosten per jeugdige. */
    COST_PER_YOUTH,
    /** Gebruik per 1.000 jongeren. */
    YOUTHS_PER_1000,
    /** Aandeel met verblijf. */
    SHARE_WITH_RESIDENCE,
    /** Kosten per traject. */
    COST_PER_EPISODE,
    /** Crisis met verblijf. */
    CRISES_WITH_RESIDENCE,
    /** Gestarte trajecten. */
    EPISODES_STARTED,
    /** Beëindigde trajecten. */
    EPISODES_ENDED,
    /** Trajecten aan het begin. */
    EPISODES_AT_BEGIN,
    /** Trajecten aan het eind. */
    EPISODES_AT_END,
    /** Uitval. */
    DROPOUT,
    /** Voortijdig beëindigd. */
    DROPOUT_WIDE,
    /** Beëindigd volgens plan. */
    AS_PLANNED,
    /** Gemiddelde duur. */
    MEAN_DURATION,
    /** Herhaald beroep (terugkijkend). */
    REPEAT_USE_LOOK_BACK,
    /** Herhaald beroep (vooruitkijkend). */
    REPEAT_USE_LOOK_FORWARD,
    /** Verwijzingen. */
    REFERRALS,
    /** Aandeel huisarts. */
    SHARE_REFERRED_BY_GP,
    /** Crises. */
    CRISES,
    /** Wachtenden. */
    WAITING,
    WAITING_WITH_BRIDGING_CARE,
    /** Aanmeldwachttijd. */
    WEEKS_TO_INTAKE,
    /** Behandelwachttijd. */
    WEEKS_TO_START,
    /** Bezetting. */
    OCCUPANCY,
    /** Aanmeldingen bij de toegang. */
    ACCESS_REQUESTS,
    /** Besluiten van de toegang. */
    ACCESS_DECISIONS,
    /** Doorlooptijd toegang. */
    ACCESS_DAYS,
    /** Huisarts naar toegang. */
    ACCESS_FROM_GP,
    /** Kerntaak geregistreerd. */
    CORE_TASK_REGISTERED,
    /** Één gezin, één plan. */
    ONE_FAMILY_ONE_PLAN,
    /** Cliënttevredenheid. */
    CLIENT_RATING,
    /** Respons cliënttevredenheid. */
    CLIENT_RATING_RESPONSE,
    /** Tevreden cliënten. */
    CLIENT_RATING_SEVEN,
    /** Zonder hulp verder. */
    WITHOUT_FURTHER_HELP,
    /** Zonder hulp verder (strikt). */
    WITHOUT_ANY_FURTHER_HELP,
    /** Problemen verminderd. */
    PROBLEMS_REDUCED,
    /** Doelen gerealiseerd. */
    GOALS_REACHED,
    /** Winst in zelfredzaamheid. */
    SELF_RELIANCE_GAIN,
    /** Cliëntervaring. */
    SURVEY_SCORE,
    /** Casussen expertteam. */
    EXPERT_CASES,
    /** Binnen drie maanden georganiseerd. */
    EXPERT_IN_TIME,
    /** Doorlooptijd expertteam. */
    EXPERT_DAYS,
    /** Onvoldoende passend aanbod. */
    EXPERT_WITHOUT_SUPPLY,
    /** Lopende maatregelen. */
    MEASURES_AT_END,
    /** Gestarte maatregelen. */
    MEASURES_STARTED,
    /** Duur van maatregelen. */
    MEASURE_DAYS,
    /** Meldingen Veilig Thuis. */
    SAFE_HOME_REPORTS,
    /** Overgedragen door Veilig Thuis. */
    SAFE_HOME_HANDED_OVER,
    /** Jongvolwassenen in zorg. */
    ADULTS_IN_CARE,
    /** Aandeel jongvolwassenen. */
    SHARE_OF_ADULTS,
    /** Maatschappelijke baten. */
    SOCIAL_BENEFIT,
    /** Bereik van preventie. */
    PREVENTION_REACH
}
