package nl.tandem.local.demo;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A few threads that take from one stream, so that it is never in memory as a whole. */
final class Workers {

    private static final int THREADS = 4;

    private Workers() {}

    static <T> void each(Stream<T> items, Consumer<T> work) {
        Iterator<T> iterator = items.iterator();
        AtomicBoolean failed = new AtomicBoolean();
        try (ExecutorService executor = Executors.newFixedThreadPool(THREADS)) {
            List<Future<?>> workers = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                workers.add(executor.submit(() -> takeAll(iterator, work, failed)));
            }
            for (Future<?> worker : workers) {
                worker.get();
            }
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DemoFailure("interrupted", e);
        }
    }

    private static <T> void takeAll(Iterator<T> iterator, Consumer<T> work, AtomicBoolean failed) {
        try {
            for (T item = next(iterator); item != null && !failed.get(); item = next(iterator)) {
                work.accept(item);
            }
        } catch (RuntimeException e) {
            failed.set(true);
            throw e;
        }
    }

    private static <T> @Nullable T next(Iterator<T> iterator) {
        synchronized (iterator) {
            return iterator.hasNext() ? iterator.next() : null;
        }
    }
}
