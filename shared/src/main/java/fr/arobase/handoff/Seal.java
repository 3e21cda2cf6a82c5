package fr.arobase.handoff;

import fr.arobase.common.HumanCode;
import fr.arobase.common.Secret;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.security.spec.AlgorithmParameterSpec;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.SecretKey;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.PBEKeySpec;

/**
 * What comes of a code: by what the row is found, and the key that opens it. The database has only the first, from which
 * the second does not follow. A code that people type has 35 bits, so each guess is made to cost.
 */
final class Seal {

    private static final int ITERATIONS = 600_000;
    private static final byte[] SALT = "arobase.handoff".getBytes(StandardCharsets.UTF_8);
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final String lookup;
    private final SecretKey key;

    private Seal(byte[] master) throws GeneralSecurityException {
        var kdf = KDF.getInstance("HKDF-SHA256");
        lookup = HexFormat.of().formatHex(kdf.deriveData(expand(master, "lookup")));
        key = kdf.deriveKey("AES", expand(master, "key"));
    }

    private static AlgorithmParameterSpec expand(byte[] master, String use) {
        return HKDFParameterSpec.ofExtract()
                .addIKM(master)
                .addSalt(SALT)
                .thenExpand(use.getBytes(StandardCharsets.UTF_8), 32);
    }

    static Seal of(Secret secret) {
        return made(() -> new Seal(secret.text().getBytes(StandardCharsets.UTF_8)));
    }

    static Seal of(HumanCode code) {
        return made(() -> {
            var spec = new PBEKeySpec(code.value().toCharArray(), SALT, ITERATIONS, 256);
            return new Seal(SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(spec)
                    .getEncoded());
        });
    }

    String lookup() {
        return lookup;
    }

    /** @param bound what the text belongs to: moved to another row it does not open */
    byte[] close(String text, String bound) {
        return made(() -> {
            var nonce = new byte[NONCE];
            RANDOM.nextBytes(nonce);
            var sealed = cipher(Cipher.ENCRYPT_MODE, nonce, bound).doFinal(text.getBytes(StandardCharsets.UTF_8));
            var all = Arrays.copyOf(nonce, NONCE + sealed.length);
            System.arraycopy(sealed, 0, all, NONCE, sealed.length);
            return all;
        });
    }

    String open(byte[] all, String bound) {
        return made(() -> new String(
                cipher(Cipher.DECRYPT_MODE, Arrays.copyOf(all, NONCE), bound).doFinal(all, NONCE, all.length - NONCE),
                StandardCharsets.UTF_8));
    }

    private Cipher cipher(int mode, byte[] nonce, String bound) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(bound.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }

    private interface Making<T> {
        T make() throws GeneralSecurityException;
    }

    private static <T> T made(Making<T> making) {
        try {
            return making.make();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("What was handed on cannot be sealed or opened", e);
        }
    }
}
