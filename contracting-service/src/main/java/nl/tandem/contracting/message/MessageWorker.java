package nl.tandem.contracting.message;

import io.quarkus.logging.Log;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
        for (int i = 1; i <= settings.threads(); i++) {
            threads.add(Thread.ofPlatform().name("message-worker-" + i).daemon().start(this::run));
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

    private void run() {
        while (!stopped) {
            try {
                if (!processNext()) {
                    arrivals.tryAcquire(settings.pollInterval().toMillis(), TimeUnit.MILLISECONDS);
                    arrivals.drainPermits();
                }
            } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
                return;
            } catch (RuntimeException failure) {
                Log.warnf("message worker interrupted, will go on kind=%s", kind(failure));
                pause();
            }
        }
    }

    private boolean processNext() {
        Optional<Task> next = ActingFor.tenant(Tenant.EVERY_REGION, () -> tasks.take(processMessage.types()));
        next.ifPresent(task -> ActingFor.tenant(Tenant.ofRegion(task.region()), () -> attempt(task)));
        return next.isPresent();
    }

    private void attempt(Task task) {
        if (task.attempt() > settings.attempts()) {
            giveUp(task, "the service ended each time");
            return;
        }
        try {
            processMessage.process(task);
        } catch (RuntimeException | Error failure) {
            // An error too, such as no memory for a very large message: a worker that ends for it processes nothing
            // more.
            if (task.attempt() >= settings.attempts()) {
                giveUp(task, kind(failure));
                return;
            }
            Log.warnf(
                    "message not processed, will be tried again messageId=%s type=%s attempt=%d kind=%s",
                    task.messageId(), task.type(), task.attempt(), kind(failure));
        }
    }

    private void giveUp(Task task, String kind) {
        processMessage.giveUp(task.messageId());
        Log.errorf(
                "message failed, retry it when the cause is gone messageId=%s type=%s attempts=%d kind=%s",
                task.messageId(), task.type(), settings.attempts(), kind);
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
