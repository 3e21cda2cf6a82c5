package fr.arobase.terminal;

import java.time.Instant;

/** A picture of a terminal's screen, as PNG or JPEG. */
public record ScreenPicture(Instant takenAt, byte[] bytes) {

    /** How large one may be. */
    public static final int MOST_BYTES = 4 * 1024 * 1024;

    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G'};
    private static final byte[] JPEG = {(byte) 0xff, (byte) 0xd8, (byte) 0xff};

    public String mediaType() {
        return begins(bytes, PNG) ? "image/png" : "image/jpeg";
    }

    static boolean isPicture(byte[] bytes) {
        return bytes.length <= MOST_BYTES && (begins(bytes, PNG) || begins(bytes, JPEG));
    }

    private static boolean begins(byte[] bytes, byte[] start) {
        return bytes.length > start.length && java.util.Arrays.equals(bytes, 0, start.length, start, 0, start.length);
    }
}
