package nl.tandem.contracting.message;

import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.tandem.contracting.message.MessageTasks.Task;

/** Processes messages with all their effects, or not at all; a large one in parts, each with all its effects. */
@ApplicationScoped
class ProcessMessage {

    private static final Duration LONGEST = Duration.ofMinutes(2);

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

    /** All of one region and one type. Reading them is done before, so that transactions stay short. */
    void process(List<Task> group) {
        MessageProcessor processor =
                Objects.requireNonNull(processors.get(group.getFirst().type()));
        List<StoredMessage> waiting =
                messages.load(group.stream().map(Task::messageId).toList());
        while (!waiting.isEmpty()) {
            List<StoredMessage> current = waiting;
            waiting = inTransaction(() -> processOnce(processor, current));
        }
    }

    /** Those of which there is more to do. */
    private List<StoredMessage> processOnce(MessageProcessor processor, List<StoredMessage> group) {
        Set<UUID> held = tasks.hold(group.stream().map(StoredMessage::messageId).toList());
        List<StoredMessage> ours = group.stream()
                .filter(message -> held.contains(message.messageId()))
                .toList();
        List<Outcome> outcomes = ours.isEmpty() ? List.of() : processor.processAll(ours);
        messages.finish(ours, outcomes, clock.instant());
        List<StoredMessage> unfinished = IntStream.range(0, ours.size())
                .filter(i -> !outcomes.get(i).isFinal())
                .mapToObj(ours::get)
                .toList();
        unfinished.forEach(message -> tasks.goOn(message.messageId()));
        return unfinished;
    }

    void giveUp(UUID messageId) {
        inTransaction(() -> {
            if (tasks.hold(List.of(messageId)).contains(messageId)) {
                messages.giveUp(messageId);
            }
            return messageId;
        });
    }

    private static <T> T inTransaction(Supplier<T> work) {
        return QuarkusTransaction.requiringNew()
                .timeout((int) LONGEST.toSeconds())
                .call(work::get);
    }
}
