package nl.tandem.contracting.declaration;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.tandem.contracting.ijw.Jw323;
import nl.tandem.contracting.judging.DeclarationJudge;
import nl.tandem.contracting.judging.LineContext;
import nl.tandem.contracting.judging.Verdict;
import nl.tandem.contracting.message.MessageSettings;
import nl.tandem.contracting.message.StoredMessage;
import nl.tandem.kit.database.NewId;
import org.jspecify.annotations.Nullable;

/** Judges the lines of declarations, of each as many as go into one transaction, after those that were judged before. */
@ApplicationScoped
class JudgeParts {

    private final LineFacts facts;
    private final MessageSettings settings;

    JudgeParts(LineFacts facts, MessageSettings settings) {
        this.facts = facts;
        this.settings = settings;
    }

    /**
     * Judges what comes next of each of these.
     *
     * @param begun how far those are of which a part was judged before, by their message
     */
    List<JudgedPart> judge(List<StoredMessage> messages, Map<UUID, Declaration> begun) {
        List<Slice> slices = messages.stream()
                .map(message -> slice(message, begun.get(message.messageId())))
                .toList();
        LineFacts.Found found = facts.about(slices);
        List<JudgedPart> parts = new ArrayList<>();
        for (int i = 0; i < slices.size(); i++) {
            StoredMessage message = messages.get(i);
            Declaration before = begun.get(message.messageId());
            Declaration declaration = before == null ? Declaration.begin(NewId.next(), message) : before;
            List<JudgedLine> judged = lines(slices.get(i), found.contexts().get(i), found);
            Declaration after = declaration.plus(judged);
            parts.add(new JudgedPart(
                    message,
                    after,
                    judged,
                    before == null,
                    after.linesJudged() == message.content().lines()));
        }
        return parts;
    }

    /** Lines are judged in the order of their turns, so their number tells which come next. */
    private Slice slice(StoredMessage message, @Nullable Declaration begun) {
        Jw323 content = (Jw323) message.content();
        int before = begun == null ? 0 : begun.linesJudged();
        return Slice.of(content, DeclarationJudge.turns(content, before, settings.linesAtOnce()));
    }

    private static List<JudgedLine> lines(Slice slice, LineContext context, LineFacts.Found found) {
        List<JudgedLine> lines = new ArrayList<>();
        for (Verdict verdict : DeclarationJudge.judgeLines(slice.message(), slice.turns(), context)) {
            lines.add(new JudgedLine(NewId.next(), found.pseudonymOf(verdict.clientId()), verdict));
        }
        return lines;
    }
}
