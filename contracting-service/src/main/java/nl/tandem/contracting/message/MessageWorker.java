package nl.tandem.contracting.message;

import io.quarkus.logging.Log;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import nl.tandem.contracting.message.MessageTasks.Task;
import nl.tandem.kit.identity.ActingFor;
import nl.tandem.kit.identity.Tenant;

/** A few threads that process messages as they come; any number of replicas may do so at once. */
@ApplicationScoped
class MessageWorker {

    private static final Duration STOP_WITHIN = Duration.ofSeconds(8);

    private final MessageTasks tasks;
    private final ProcessMessage processMessage;
    private final MessageSettings settings;
    private final Semaphore arrivals = new Semaphore(0);
    private final List<Thread> threads = new ArrayList<>();
    private volatile boolean stopped;

    MessageWorker(MessageTasks tasks, ProcessMessage processMessage, MessageSettings settings) {
        this.tasks = tasks;
        this.processMessage = processMessage;
        this.settings = settings;
    }

    void start(@Observes StartupEvent event) {
        for (int i = 0; i < settings.threads(); i++) {
            int firstLane = i * MessageTasks.LANES / settings.threads();
            threads.add(Thread.ofPlatform()
                    .name("message-worker-" + (i + 1))
                    .daemon()
                    .start(() -> run(firstLane)));
        }
    }

    /** What is under way may end; what does not end in time is rolled back and done again. */
    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stopped = true;
        arrivals.release(threads.size());
        for (Thread thread : threads) {
            thread.join(STOP_WITHIN);
        }
    }

    void wake() {
        arrivals.release();
    }

    private void run(int firstLane) {
        while (!stopped) {
            try {
                if (!processNext(firstLane)) {
                    arrivals.tryAcquire(settings.pollInterval().toMillis(), TimeUnit.MILLISECONDS);
                    arrivals.drainPermits();
                }
                // A moment later there is more to do at once, which costs less than one by one.
                Thread.sleep(settings.linger());
            } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
                return;
            } catch (RuntimeException failure) {
                Log.warnf("message worker interrupted, will go on kind=%s", kind(failure));
                pause();
            }
        }
    }

    /** Each thread has lanes that it looks into first, so that they do not get in each other's way. */
    private boolean processNext(int firstLane) {
        for (int i = 0; i < MessageTasks.LANES; i++) {
            int lane = (firstLane + i) % MessageTasks.LANES;
            List<Task> group = ActingFor.tenant(Tenant.EVERY_REGION, () -> tasks.take(lane, processMessage.types()));
            if (!group.isEmpty()) {
                ActingFor.tenant(Tenant.ofRegion(group.getFirst().region()), () -> attempt(group));
                return true;
            }
        }
        return false;
    }

    private void attempt(List<Task> group) {
        int attempt = group.getFirst().attempt();
        if (attempt > settings.attempts()) {
            giveUp(group, "the service ended each time");
            return;
        }
        try {
            processMessage.process(group);
        } catch (RuntimeException | Error failure) {
            // An error too, such as no memory for a very large message: a worker that ends for it processes nothing
            // more.
            if (attempt >= settings.attempts()) {
                giveUp(group, kind(failure));
                return;
            }
            Log.warnf(
                    "messages not processed, will be tried again one by one messages=%d first=%s type=%s attempt=%d kind=%s",
                    group.size(), group.getFirst().messageId(), group.getFirst().type(), attempt, kind(failure));
        }
    }

    private void giveUp(List<Task> group, String kind) {
        for (Task task : group) {
            processMessage.giveUp(task.messageId());
            Log.errorf(
                    "message failed, retry it when the cause is gone messageId=%s type=%s attempts=%d kind=%s",
                    task.messageId(), task.type(), settings.attempts(), kind);
        }
    }

    /** What failed and where, but not what was said about it: that may quote from the message. */
    private static String kind(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null && root.getCause() != root) {
            root = root.getCause();
        }
        StackTraceElement[] trace = root.getStackTrace();
        return root.getClass().getName() + (trace.length == 0 ? "" : " at " + trace[0]);
    }

    private void pause() {
        try {
            Thread.sleep(settings.pollInterval());
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            stopped = true;
        }
    }
}
