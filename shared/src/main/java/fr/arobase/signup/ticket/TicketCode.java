package fr.arobase.signup.ticket;

import fr.arobase.common.Crockford;
import java.util.Optional;

/**
 * What the QR code of a ticket says: {@code version(1) keyId(2) serial(16) mac(26)}, 45 characters of Crockford base 32.
 * It holds no personal data; the serial is random, the mac proves that we issued it. See docs/ticket-format.md.
 *
 * @param keyId which master key signed it, 0 to 1023
 * @param serial 80 random bits
 * @param mac the first 128 bits of HMAC-SHA256 under the workshop's key
 */
public record TicketCode(int keyId, String serial, String mac) {

    static final char VERSION = '1';
    static final int LENGTH = 45;
    private static final int SERIAL_AT = 3;
    private static final int MAC_AT = 19;

    /** The signed part: everything before the mac. */
    String signedPart() {
        var key = Crockford.encode(new byte[] {(byte) (keyId >>> 2), (byte) (keyId << 6)});
        return VERSION + key.substring(0, 2) + serial;
    }

    /** The code as one upper-case word. */
    public String body() {
        return signedPart() + mac;
    }

    /** Reads a code out of a scanned text: the bare word, or the address that ends with it. */
    public static Optional<TicketCode> read(String scanned) {
        var text = scanned.strip();
        var body = text.substring(text.lastIndexOf('/') + 1);
        if (body.length() != LENGTH || body.charAt(0) != VERSION) {
            return Optional.empty();
        }
        try {
            var canonical = Crockford.canonical(body);
            var key = Crockford.decode(canonical.substring(1, SERIAL_AT) + "00");
            int keyId = ((key[0] & 0xFF) << 2) | ((key[1] & 0xFF) >>> 6);
            return Optional.of(
                    new TicketCode(keyId, canonical.substring(SERIAL_AT, MAC_AT), canonical.substring(MAC_AT)));
        } catch (IllegalArgumentException notBase32) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return body();
    }
}
