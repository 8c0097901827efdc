package nl.tandem.kit.event;

import io.quarkus.logging.Log;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.config.ConfigMapping;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;

/** Makes the topics that this service writes, where the cluster leaves that to the services. */
@ApplicationScoped
class Topics {

    /** Settings, prefix {@code tandem.topics}. */
    @ConfigMapping(prefix = "tandem.topics")
    interface TopicSettings {
        /** Topics that this service writes. */
        Optional<List<String>> owned();

        /** Those of them that keep the last event of each key for ever: a new consumer can start from the topic alone. */
        Optional<List<String>> compacted();

        /** False where an administrator makes the topics. */
        boolean create();

        int partitions();
    }

    private final TopicSettings settings;
    private final EventSettings events;

    Topics(TopicSettings settings, EventSettings events) {
        this.settings = settings;
        this.events = events;
    }

    void create(@Observes @Priority(1) StartupEvent event) throws InterruptedException {
        List<String> owned = settings.owned().orElse(List.of());
        if (!settings.create() || owned.isEmpty()) {
            return;
        }
        try (Admin admin =
                Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, events.bootstrapServers()))) {
            Set<String> there = admin.listTopics().names().get(20, TimeUnit.SECONDS);
            admin.createTopics(owned.stream()
                            .filter(topic -> !there.contains(topic))
                            .map(this::topic)
                            .collect(Collectors.toSet()))
                    .all()
                    .get(20, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException failure) {
            // Not fatal: the relay waits until the topics are there.
            Log.warnf("topics could not be made cause=%s", failure.getMessage());
        }
    }

    private NewTopic topic(String name) {
        NewTopic topic = new NewTopic(name, Optional.of(settings.partitions()), Optional.empty());
        return settings.compacted().orElse(List.of()).contains(name)
                ? topic.configs(Map.of(TopicConfig.CLEANUP_POLICY_CONFIG, TopicConfig.CLEANUP_POLICY_COMPACT))
                : topic;
    }
}
