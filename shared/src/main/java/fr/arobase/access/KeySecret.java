package fr.arobase.access;

import fr.arobase.common.Crockford;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The text of a key: {@code aro_<prefix>_<secret>}, 8 and 52 characters of Crockford's base 32. The secret has 256 random
 * bits, so a plain SHA-256 is enough to keep it: there is nothing to guess.
 */
record KeySecret(String prefix, String text) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Pattern FORM = Pattern.compile("aro_([0-9A-HJKMNP-TV-Z]{8})_[0-9A-HJKMNP-TV-Z]{52}");

    static KeySecret random() {
        var prefix = random(5);
        return new KeySecret(prefix, "aro_" + prefix + "_" + random(32));
    }

    static Optional<KeySecret> read(String text) {
        var form = FORM.matcher(text);
        return form.matches() ? Optional.of(new KeySecret(form.group(1), text)) : Optional.empty();
    }

    String hash() {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.US_ASCII));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("SHA-256 is part of every Java platform", impossible);
        }
    }

    private static String random(int bytes) {
        var random = new byte[bytes];
        RANDOM.nextBytes(random);
        return Crockford.encode(random);
    }

    @Override
    public String toString() {
        return "aro_" + prefix + "_…";
    }
}
