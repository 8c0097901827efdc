package nl.tandem.projects.threeparty;

import jakarta.enterprise.context.ApplicationScoped;
import nl.tandem.kit.database.Database;
import nl.tandem.kit.event.EventHandler;
import nl.tandem.kit.event.ReceivedEvent;

/** Hears which reports monitoring published. */
@ApplicationScoped
class ReportPublished implements EventHandler<ReportHeard> {

    private final Database database;

    ReportPublished(Database database) {
        this.database = database;
    }

    @Override
    public String topic() {
        return "jeugdhulp.monitoring.reports";
    }

    @Override
    public String eventType() {
        return "nl.jeugdhulp.monitoring.report.published.v1";
    }

    @Override
    public Class<ReportHeard> dataType() {
        return ReportHeard.class;
    }

    @Override
    public void handle(ReceivedEvent<ReportHeard> event) {
        ReportHeard heard = event.data();
        database.update(
                """
                INSERT INTO published_report (report_id, region, municipality, kind, period, version, published_at)
                VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING
                """,
                heard.reportId(),
                event.region(),
                heard.municipality() == null ? "" : heard.municipality(),
                heard.kind(),
                heard.period(),
                heard.version(),
                heard.publishedAt());
    }
}
