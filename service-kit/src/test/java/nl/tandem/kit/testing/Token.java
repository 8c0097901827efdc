package nl.tandem.kit.testing;

import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.ConfigProvider;

/** Bearer tokens as the realm makes them, signed with the key of this test run. */
public final class Token {

    private final JwtClaimsBuilder claims;
    private String audience = "tandem-" + ConfigProvider.getConfig().getValue("tandem.service", String.class);

    private Token(String region, List<String> roles) {
        claims = Jwt.claims()
                .subject(UUID.randomUUID().toString())
                .claim("roles", roles)
                .claim("region", region)
                .expiresIn(3600);
    }

    /** A token of somebody with these roles in a region. */
    public static Token of(String region, String... roles) {
        return new Token(region, List.of(roles));
    }

    public Token municipality(String code) {
        claims.claim("municipality", code);
        return this;
    }

    public Token provider(String code) {
        claims.claim("provider", code);
        return this;
    }

    public Token audience(String other) {
        audience = other;
        return this;
    }

    /** The signed token. */
    public String sign() {
        return claims.audience(audience).sign(key());
    }

    private static PrivateKey key() {
        try {
            byte[] encoded = Base64.getDecoder().decode(System.getProperty(RealServers.SIGNING_KEY));
            return KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(encoded));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
