package nl.tandem.contracting.declaration;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.tandem.contracting.ijw.HeaderFacts;
import nl.tandem.contracting.ijw.Jw323;
import nl.tandem.contracting.judging.DeclarationContext;
import nl.tandem.contracting.message.Messages;
import nl.tandem.contracting.message.StoredMessage;
import nl.tandem.contracting.municipality.MunicipalityCodes;

/** Looks up what declarations are judged by as a whole, in a few statements however many they are. */
@ApplicationScoped
class DeclarationFacts {

    private final Messages messages;
    private final MunicipalityCodes municipalities;
    private final DeclarationHistory history;

    DeclarationFacts(Messages messages, MunicipalityCodes municipalities, DeclarationHistory history) {
        this.messages = messages;
        this.municipalities = municipalities;
        this.history = history;
    }

    Map<UUID, DeclarationContext> about(List<StoredMessage> stored) {
        Set<UUID> usedIdentification = messages.withUsedIdentification(stored);
        Map<UUID, DeclarationHistory.Earlier> earlier = history.earlier(stored);
        Map<UUID, DeclarationContext> contexts = new HashMap<>();
        for (StoredMessage message : stored) {
            DeclarationHistory.Earlier before = earlier.get(message.messageId());
            YearMonth lastPeriod = before == null ? null : before.lastPeriod();
            contexts.put(
                    message.messageId(),
                    new DeclarationContext(
                            headerFacts(message, usedIdentification.contains(message.messageId())),
                            before != null && before.numberUsed(),
                            lastPeriod));
        }
        return contexts;
    }

    private HeaderFacts headerFacts(StoredMessage stored, boolean identificationUsed) {
        Jw323 message = (Jw323) stored.content();
        return new HeaderFacts(
                stored.receivedOn(),
                identificationUsed,
                municipalities.isValid(
                        message.header().ontvanger(),
                        message.declaratie().declaratiePeriode().begindatum()));
    }
}
