package nl.tandem.contracting.vault;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;

class VaultTest {

    private static final String OLD = key(1);
    private static final String NEW = key(2);
    private static final byte[] SECRET = "999900006".getBytes(StandardCharsets.UTF_8);

    @Test
    void whatIsSealedOpensForTheSamePurposeOnly() {
        Vault vault = vault(NEW);
        byte[] sealed = vault.seal(SECRET, "here");

        assertArrayEquals(SECRET, vault.open(sealed, "here"));
        assertThrows(IllegalStateException.class, () -> vault.open(sealed, "there"));
    }

    @Test
    void sealingWhileReadingOpensTheSameWay() throws IOException {
        Vault vault = vault(NEW);
        byte[] large = new byte[1_000_000];

        byte[] sealed = vault.sealing(new ByteArrayInputStream(large), "here").readAllBytes();

        assertArrayEquals(large, vault.open(sealed, "here"));
    }

    @Test
    void whatWasChangedDoesNotOpen() {
        Vault vault = vault(NEW);
        byte[] sealed = vault.seal(SECRET, "here");
        sealed[sealed.length - 1] ^= 1;

        assertThrows(IllegalStateException.class, () -> vault.open(sealed, "here"));
    }

    @Test
    void theSameTextIsNeverSealedToTheSameBytes() {
        Vault vault = vault(NEW);

        assertFalse(Arrays.equals(vault.seal(SECRET, "here"), vault.seal(SECRET, "here")));
    }

    @Test
    void anOlderKeyStillOpensAndTheNewOneSeals() {
        byte[] old = vault(OLD).seal(SECRET, "here");
        Vault both = vault(NEW, OLD);

        assertArrayEquals(SECRET, both.open(old, "here"));
        assertArrayEquals(SECRET, vault(NEW).open(both.seal(SECRET, "here"), "here"));
        assertThrows(IllegalStateException.class, () -> vault(NEW).open(old, "here"));
    }

    @Test
    void aPseudonymIsTheSameEachTimeAndFitsInAnAddress() {
        String pseudonym = vault(NEW).pseudonym("zhz|999900006");

        assertEquals(pseudonym, vault(OLD).pseudonym("zhz|999900006"));
        assertNotEquals(pseudonym, vault(NEW).pseudonym("nob|999900006"));
        assertTrue(pseudonym.matches("[A-Za-z0-9_-]{22}"));
    }

    @Test
    void aKeyThatIsNoKeyIsNamed() {
        for (String wrong :
                List.of("", "abc", "not base64!", Base64.getEncoder().encodeToString(new byte[16]))) {
            IllegalArgumentException refused = assertThrows(IllegalArgumentException.class, () -> vault(wrong));
            assertTrue(String.valueOf(refused.getMessage()).contains("TANDEM_BSN_ENCRYPTION_KEY"));
        }
    }

    private static Vault vault(String... encryptionKeys) {
        return new Vault(new VaultSettings() {
            @Override
            public List<String> encryptionKeys() {
                return List.of(encryptionKeys);
            }

            @Override
            public String lookupKey() {
                return key(3);
            }

            @Override
            public String pseudonymKey() {
                return key(4);
            }
        });
    }

    private static String key(int fill) {
        byte[] key = new byte[32];
        Arrays.fill(key, (byte) fill);
        return Base64.getEncoder().encodeToString(key);
    }
}
