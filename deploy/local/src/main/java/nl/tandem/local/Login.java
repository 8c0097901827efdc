package nl.tandem.local;

/** Who may log in to the databases. */
public enum Login {
    /** Of the launcher and of tests that look behind the row level security. */
    SUPERUSER("postgres", "postgres.superuser"),
    /** Owns the databases and their tables; Flyway's login. */
    OWNER("tandem_owner", "postgres.owner"),
    /** Runs the services: owns nothing and cannot pass the row level security. */
    APP("tandem_app", "postgres.app");

    private final String user;
    private final String secret;

    Login(String user, String secret) {
        this.user = user;
        this.secret = secret;
    }

    public String user() {
        return user;
    }

    String secret() {
        return secret;
    }
}
