package nl.tandem.local.demo;

/** Gives access tokens for the machine clients of the local realm, such as {@code demo-loader}. */
@FunctionalInterface
public interface TokenSource {

    String token(String client);
}
