package nl.tandem.contracting.vault;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.crypto.Cipher;
import javax.crypto.CipherInputStream;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Encrypts (AES-256-GCM) and makes keyed fingerprints (HMAC-SHA256). What is sealed carries the id of its key and a random
 * nonce, and opens only for the same purpose: a row that is put in another one's place does not open.
 */
@Startup // So that a missing key stops the service at once, and not the first message.
@ApplicationScoped
public class Vault {

    private static final int KEY_BYTES = 32;
    private static final int KEY_ID_BYTES = 4;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final int PSEUDONYM_BYTES = 16;

    private final SecureRandom random = new SecureRandom();
    private final Map<Integer, SecretKeySpec> keys = new LinkedHashMap<>();
    private final int currentKey;
    private final byte[] lookupKey;
    private final byte[] pseudonymKey;

    Vault(VaultSettings settings) {
        for (String encoded : settings.encryptionKeys()) {
            byte[] key = key("TANDEM_BSN_ENCRYPTION_KEY", encoded);
            keys.put(idOf(key), new SecretKeySpec(key, "AES"));
        }
        currentKey = keys.keySet().iterator().next();
        lookupKey = key("TANDEM_BSN_LOOKUP_KEY", settings.lookupKey());
        pseudonymKey = key("TANDEM_BSN_PSEUDONYM_KEY", settings.pseudonymKey());
    }

    public byte[] seal(byte[] plain, String purpose) {
        try {
            byte[] head = newHead();
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, head, purpose).doFinal(plain);
            return ByteBuffer.allocate(head.length + sealed.length)
                    .put(head)
                    .put(sealed)
                    .array();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Seals while it is read, for what is too large to hold. */
    public InputStream sealing(InputStream plain, String purpose) {
        try {
            byte[] head = newHead();
            return new SequenceInputStream(
                    new ByteArrayInputStream(head),
                    new CipherInputStream(plain, cipher(Cipher.ENCRYPT_MODE, head, purpose)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public byte[] open(byte[] sealed, String purpose) {
        try {
            int head = KEY_ID_BYTES + NONCE_BYTES;
            return cipher(Cipher.DECRYPT_MODE, Arrays.copyOf(sealed, head), purpose)
                    .doFinal(sealed, head, sealed.length - head);
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException(
                    "What was sealed does not open: the key is another, or it was changed.", failure);
        }
    }

    /** Finds the same text again, without telling which it is. */
    public byte[] lookupToken(String text) {
        return hmac(lookupKey, text);
    }

    /** Stands for the same text everywhere outside this service; 22 characters that fit in an address. */
    public String pseudonym(String text) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(Arrays.copyOf(hmac(pseudonymKey, text), PSEUDONYM_BYTES));
    }

    private byte[] newHead() {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        return ByteBuffer.allocate(KEY_ID_BYTES + NONCE_BYTES)
                .putInt(currentKey)
                .put(nonce)
                .array();
    }

    private Cipher cipher(int mode, byte[] head, String purpose) throws GeneralSecurityException {
        SecretKeySpec key = keys.get(ByteBuffer.wrap(head).getInt());
        if (key == null) {
            throw new GeneralSecurityException("No such key");
        }
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, head, KEY_ID_BYTES, NONCE_BYTES));
        cipher.updateAAD(purpose.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }

    private static byte[] hmac(byte[] key, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static int idOf(byte[] key) {
        try {
            return ByteBuffer.wrap(MessageDigest.getInstance("SHA-256").digest(key))
                    .getInt();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] key(String name, String encoded) {
        byte[] key = decoded(encoded);
        if (key.length != KEY_BYTES) {
            throw new IllegalArgumentException("%s must be the base64 of %d random bytes: openssl rand -base64 %d"
                    .formatted(name, KEY_BYTES, KEY_BYTES));
        }
        return key;
    }

    private static byte[] decoded(String encoded) {
        try {
            return Base64.getDecoder().decode(encoded.strip());
        } catch (IllegalArgumentException notBase64) {
            return new byte[0];
        }
    }
}
