package nl.tandem.contracting.vault;

import io.smallrye.config.ConfigMapping;
import java.util.List;

/** The keys, base64 of 32 bytes each. They come from the environment and are written nowhere. */
@ConfigMapping(prefix = "tandem.vault")
interface VaultSettings {

    List<String> encryptionKeys();

    String lookupKey();

    String pseudonymKey();
}
