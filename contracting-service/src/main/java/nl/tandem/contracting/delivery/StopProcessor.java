package nl.tandem.contracting.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import nl.tandem.contracting.ijw.Jw307;
import nl.tandem.contracting.ijw.MessageType;
import nl.tandem.contracting.message.MessageProcessor;
import nl.tandem.contracting.message.Outcome;
import nl.tandem.contracting.message.StoredMessage;

/** Processes a 307 (stop jeugdhulp). */
@ApplicationScoped
class StopProcessor implements MessageProcessor {

    private final ProcessReports processReports;

    StopProcessor(ProcessReports processReports) {
        this.processReports = processReports;
    }

    @Override
    public MessageType type() {
        return MessageType.JW307;
    }

    @Override
    public Outcome process(StoredMessage message) {
        Jw307 content = (Jw307) message.content();
        return processReports.process(
                message,
                content.client().bsn(),
                content.client().stopProducten().stream().map(Report.Stop::of).toList(),
                context -> DeliveryJudge.judge(content, context));
    }
}
