package fr.arobase.signup.ticket;

import fr.arobase.common.Crockford;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.NavigableMap;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import javax.crypto.KDF;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * The master keys of the tickets. A workshop has a key of its own, drawn from a master key by HKDF-SHA256 (RFC 5869), so a
 * door can be given the keys of its own workshops and never a master key. The newest key signs; older ones still verify
 * until their workshops are over.
 */
public final class TicketKeys {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int SERIAL_BYTES = 10;
    private static final int MAC_BYTES = 16;

    private final NavigableMap<Integer, byte[]> masters;

    /** @param masters 32 bytes by key id; the highest id signs */
    public TicketKeys(NavigableMap<Integer, byte[]> masters) {
        if (masters.isEmpty()) {
            throw new IllegalArgumentException("At least one ticket key is needed");
        }
        masters.forEach((id, key) -> {
            if (id < 0 || id > 1023 || key.length != 32) {
                throw new IllegalArgumentException("A ticket key has an id from 0 to 1023 and 32 bytes; key " + id);
            }
        });
        this.masters = new TreeMap<>(masters);
    }

    /** A serial for a new ticket. */
    public static String newSerial() {
        var bytes = new byte[SERIAL_BYTES];
        RANDOM.nextBytes(bytes);
        return Crockford.encode(bytes);
    }

    /** The code of a ticket, under the newest key. */
    public TicketCode sign(UUID workshop, String serial) {
        return sign(masters.lastKey(), workshop, serial);
    }

    private TicketCode sign(int keyId, UUID workshop, String serial) {
        var unsigned = new TicketCode(keyId, serial, "");
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(workshopKey(keyId, workshop));
            var digest = mac.doFinal(unsigned.signedPart().getBytes(StandardCharsets.US_ASCII));
            return new TicketCode(keyId, serial, Crockford.encode(Arrays.copyOf(digest, MAC_BYTES)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("HMAC-SHA256 is part of every Java platform", impossible);
        }
    }

    /** Whether we issued this code for this workshop; compared in constant time. */
    public boolean verify(TicketCode code, UUID workshop) {
        if (!masters.containsKey(code.keyId())) {
            return false;
        }
        var expected = sign(code.keyId(), workshop, code.serial());
        return MessageDigest.isEqual(
                expected.mac().getBytes(StandardCharsets.US_ASCII), code.mac().getBytes(StandardCharsets.US_ASCII));
    }

    /** What tells a master key from another without telling the key: the SHA-256 of each, in hex, by its id. */
    SortedMap<Integer, String> fingerprints() {
        var fingerprints = new TreeMap<Integer, String>();
        masters.forEach((id, key) -> fingerprints.put(id, sha256("arobase ticket key", key)));
        return fingerprints;
    }

    private static String sha256(String purpose, byte[] key) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(purpose.getBytes(StandardCharsets.US_ASCII));
            return HexFormat.of().formatHex(digest.digest(key));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("SHA-256 is part of every Java platform", impossible);
        }
    }

    /** The key of one workshop, which a door may hold. */
    public SecretKey workshopKey(int keyId, UUID workshop) throws GeneralSecurityException {
        var master = new SecretKeySpec(masters.get(keyId), "HKDF");
        var info = ("arobase ticket 1 " + workshop).getBytes(StandardCharsets.US_ASCII);
        return KDF.getInstance("HKDF-SHA256")
                .deriveKey(
                        "HmacSHA256",
                        HKDFParameterSpec.ofExtract().addIKM(master).thenExpand(info, 32));
    }
}
