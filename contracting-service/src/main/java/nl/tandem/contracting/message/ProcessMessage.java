package nl.tandem.contracting.message;

import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.tandem.contracting.message.MessageTasks.Task;

/** Processes one message, with all its effects, or not at all. */
@ApplicationScoped
class ProcessMessage {

    private static final Duration LONGEST = Duration.ofMinutes(10);

    private final Map<String, MessageProcessor> processors;
    private final Messages messages;
    private final MessageTasks tasks;
    private final InstantSource clock;

    ProcessMessage(@All List<MessageProcessor> processors, Messages messages, MessageTasks tasks, InstantSource clock) {
        this.processors = processors.stream()
                .collect(Collectors.toMap(processor -> processor.type().name(), Function.identity()));
        this.messages = messages;
        this.tasks = tasks;
        this.clock = clock;
    }

    String[] types() {
        return processors.keySet().toArray(String[]::new);
    }

    void process(Task task) {
        inTransaction(() -> {
            if (tasks.hold(task.messageId())) {
                MessageProcessor processor = Objects.requireNonNull(processors.get(task.type()));
                Outcome outcome = processor.process(messages.load(task.messageId()));
                messages.finish(task.messageId(), outcome, clock.instant());
            }
        });
    }

    void giveUp(UUID messageId) {
        inTransaction(() -> {
            if (tasks.hold(messageId)) {
                messages.giveUp(messageId);
            }
        });
    }

    private static void inTransaction(Runnable work) {
        QuarkusTransaction.requiringNew().timeout((int) LONGEST.toSeconds()).run(work);
    }
}
