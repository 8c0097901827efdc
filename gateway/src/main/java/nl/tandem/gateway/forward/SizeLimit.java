package nl.tandem.gateway.forward;

import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.streams.ReadStream;
import org.jspecify.annotations.Nullable;

/** A body that fails once it is larger than allowed; for bodies that do not tell their length beforehand. */
final class SizeLimit implements ReadStream<Buffer> {

    private final ReadStream<Buffer> body;
    private final long mostBytes;

    private long bytes;
    private @Nullable Handler<Throwable> failureHandler;

    SizeLimit(ReadStream<Buffer> body, long mostBytes) {
        this.body = body;
        this.mostBytes = mostBytes;
    }

    boolean isExceeded() {
        return bytes > mostBytes;
    }

    @Override
    public SizeLimit handler(@Nullable Handler<Buffer> handler) {
        body.handler(handler == null ? null : chunk -> pass(chunk, handler));
        return this;
    }

    private void pass(Buffer chunk, Handler<Buffer> handler) {
        if (isExceeded()) {
            return;
        }
        bytes += chunk.length();
        if (!isExceeded()) {
            handler.handle(chunk);
        } else if (failureHandler != null) {
            failureHandler.handle(new IllegalStateException("body too large"));
        }
    }

    @Override
    public SizeLimit exceptionHandler(@Nullable Handler<Throwable> handler) {
        failureHandler = handler;
        body.exceptionHandler(handler);
        return this;
    }

    @Override
    public SizeLimit endHandler(@Nullable Handler<Void> handler) {
        body.endHandler(handler);
        return this;
    }

    @Override
    public SizeLimit pause() {
        body.pause();
        return this;
    }

    @Override
    public SizeLimit resume() {
        body.resume();
        return this;
    }

    @Override
    public SizeLimit fetch(long amount) {
        body.fetch(amount);
        return this;
    }
}
