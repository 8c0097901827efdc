package nl.tandem.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Bearer tokens as the realm makes them, signed with a key of this run, so that no identity provider is measured. */
final class Tokens {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration VALID = Duration.ofHours(12);

    private final KeyPair keys;
    private final InstantSource clock;

    Tokens(InstantSource clock) {
        this.clock = clock;
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            keys = generator.generateKeyPair();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    String publicKey() {
        return Base64.getEncoder().encodeToString(keys.getPublic().getEncoded());
    }

    /** Of the adapter of the national hub, which passes on what any sender of the region sends. */
    String messageBroker(String region) {
        return of("message-broker", region);
    }

    String contractManager(String region) {
        return of("contract-manager", region);
    }

    String controller(String region) {
        return of("controller", region);
    }

    String budgetController(String region) {
        return of("controller", region, "tandem-budget");
    }

    String monitoringController(String region) {
        return of("controller", region, "tandem-monitoring");
    }

    String programmeManager(String region) {
        return of("programme-manager", region, "tandem-projects");
    }

    private String of(String role, String region) {
        return of(role, region, "tandem-contracting");
    }

    private String of(String role, String region, String audience) {
        String content = encoded(Map.of("alg", "RS256", "typ", "JWT")) + "."
                + encoded(Map.of(
                        "sub",
                        UUID.randomUUID().toString(),
                        "aud",
                        audience,
                        "roles",
                        List.of(role),
                        "region",
                        region,
                        "iat",
                        clock.instant().getEpochSecond(),
                        "exp",
                        clock.instant().plus(VALID).getEpochSecond()));
        try {
            Signature signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(keys.getPrivate());
            signature.update(content.getBytes(StandardCharsets.US_ASCII));
            return content + "." + base64(signature.sign());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String encoded(Map<String, ?> claims) {
        try {
            return base64(JSON.writeValueAsBytes(claims));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
