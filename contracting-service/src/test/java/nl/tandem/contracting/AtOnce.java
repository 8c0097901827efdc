package nl.tandem.contracting;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/** Does the same to several things at the same moment. */
public final class AtOnce {

    private AtOnce() {}

    public static <T, R> List<R> each(List<T> things, Function<T, R> work) {
        CountDownLatch start = new CountDownLatch(1);
        try (var threads = Executors.newFixedThreadPool(things.size())) {
            List<Future<R>> running = new ArrayList<>();
            things.forEach(thing -> running.add(threads.submit(() -> {
                start.await();
                return work.apply(thing);
            })));
            start.countDown();
            List<R> results = new ArrayList<>();
            for (Future<R> one : running) {
                results.add(one.get());
            }
            return results;
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stop);
        } catch (ExecutionException failure) {
            throw new AssertionError(failure.getCause());
        }
    }
}
