package nl.tandem.gateway.forward;

import io.quarkus.logging.Log;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.RequestOptions;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.HttpProxy;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyOptions;
import io.vertx.httpproxy.ProxyRequest;
import io.vertx.httpproxy.ProxyResponse;
import java.net.URI;
import nl.tandem.gateway.GatewaySettings;
import nl.tandem.gateway.problem.Problem;

/** Passes requests on to one service: bodies stream both ways, as fast as the slower side takes them. */
final class Forwarder implements ProxyInterceptor {

    private static final int CONNECT_TIMEOUT_MILLIS = 2_000;
    private static final int MOST_CONNECTIONS = 100;
    private static final int MOST_WAITING = 400;
    private static final int RETRY_AFTER_SECONDS = 5;

    private final String service;
    private final long mostBytes;
    private final HttpProxy proxy;

    Forwarder(Vertx vertx, String service, URI url, GatewaySettings settings) {
        this.service = service;
        this.mostBytes = settings.maxBodySize().asLongValue();
        boolean tls = "https".equals(url.getScheme());
        int port = url.getPort() == -1 ? (tls ? 443 : 80) : url.getPort();
        HttpClient client = vertx.createHttpClient(new HttpClientOptions()
                .setSsl(tls)
                .setConnectTimeout(CONNECT_TIMEOUT_MILLIS)
                .setIdleTimeout(Math.toIntExact(settings.serviceTimeout().toSeconds()))
                .setMaxPoolSize(MOST_CONNECTIONS)
                .setMaxWaitQueueSize(MOST_WAITING));
        RequestOptions origin = new RequestOptions().setHost(url.getHost()).setPort(port);
        this.proxy = HttpProxy.reverseProxy(new ProxyOptions().setSupportWebSocket(false), client)
                // A failure also fails the answer, which is where it is handled; without this it is logged as an error.
                .origin(context -> client.request(new RequestOptions(origin))
                        .onSuccess(toService -> toService.exceptionHandler(failure -> {})))
                .addInterceptor(this);
    }

    void forward(HttpServerRequest request) {
        proxy.handle(request);
    }

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
        ProxyRequest request = context.request();
        Hops.endOneHop(request.headers());
        Hops.addOrigin(request.proxiedRequest(), request.headers());
        // The session is between the browser and the gateway; services know tokens only.
        request.headers().remove("Cookie");
        Body body = request.getBody();
        SizeLimit limited = new SizeLimit(body.stream(), mostBytes);
        request.setBody(Body.body(limited, body.length()));
        return context.sendRequest()
                .recover(failure -> Future.succeededFuture(
                        limited.isExceeded() ? tooLarge(request) : unavailable(request, failure)));
    }

    @Override
    public Future<Void> handleProxyResponse(ProxyContext context) {
        Hops.endOneHop(context.response().headers());
        return context.sendResponse();
    }

    private static ProxyResponse tooLarge(ProxyRequest request) {
        // The rest of the body may never end.
        HttpServerRequest client = request.proxiedRequest();
        client.response().endHandler(ended -> client.connection().close());
        return answer(request, TooLarge.PROBLEM);
    }

    private ProxyResponse unavailable(ProxyRequest request, Throwable failure) {
        Log.warnf(
                "service unavailable service=%s cause=%s",
                service, failure.getClass().getSimpleName());
        return answer(
                request,
                new Problem(
                        503,
                        "service-unavailable",
                        "The %s service does not answer now. Try again later; repeat a POST with the same Idempotency-Key."
                                .formatted(service),
                        RETRY_AFTER_SECONDS));
    }

    private static ProxyResponse answer(ProxyRequest request, Problem problem) {
        ProxyResponse response = request.release().response().setStatusCode(problem.status());
        problem.addHeaders(response.headers());
        return response.setBody(Body.body(problem.body()));
    }
}
