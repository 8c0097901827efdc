package nl.tandem.contracting.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import nl.tandem.contracting.ijw.Jw305;
import nl.tandem.contracting.ijw.MessageType;
import nl.tandem.contracting.message.MessageProcessor;
import nl.tandem.contracting.message.Outcome;
import nl.tandem.contracting.message.StoredMessage;

/** Processes a 305 (start jeugdhulp). */
@ApplicationScoped
class StartProcessor implements MessageProcessor {

    private final ProcessReports processReports;

    StartProcessor(ProcessReports processReports) {
        this.processReports = processReports;
    }

    @Override
    public MessageType type() {
        return MessageType.JW305;
    }

    @Override
    public Outcome process(StoredMessage message) {
        Jw305 content = (Jw305) message.content();
        return processReports.process(
                message,
                content.client().bsn(),
                content.client().startProducten().stream().map(Report.Start::of).toList(),
                context -> DeliveryJudge.judge(content, context));
    }
}
