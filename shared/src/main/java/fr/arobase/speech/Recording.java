package fr.arobase.speech;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;

/**
 * Speech as a WAV file (RIFF, PCM). Engines that write to a pipe do not know its length when they begin: it is set right
 * here, else a browser could not tell how long it is.
 */
@SuppressWarnings("ArrayRecordComponent")
public record Recording(byte[] wav) {

    private static final int HEADER = 44;
    private static final int BYTES_PER_SECOND_AT = 28;
    private static final int RIFF_SIZE_AT = 4;
    private static final int RIFF_SIZE_LESS = 8;
    private static final int DATA_SIZE_AT = 40;

    /** @throws IOException when it is no speech: no RIFF file with something in it */
    static Recording of(byte[] written) throws IOException {
        if (written.length <= HEADER
                || !mark(written, 0).equals("RIFF")
                || !mark(written, HEADER - 8).equals("data")) {
            throw new IOException("The engine wrote " + written.length + " bytes that are no speech");
        }
        var wav = written.clone();
        var header = ByteBuffer.wrap(wav).order(ByteOrder.LITTLE_ENDIAN);
        header.putInt(RIFF_SIZE_AT, wav.length - RIFF_SIZE_LESS);
        header.putInt(DATA_SIZE_AT, wav.length - HEADER);
        return new Recording(wav);
    }

    private static String mark(byte[] bytes, int at) {
        return new String(bytes, at, 4, StandardCharsets.US_ASCII);
    }

    public Duration length() {
        var perSecond = ByteBuffer.wrap(wav).order(ByteOrder.LITTLE_ENDIAN).getInt(BYTES_PER_SECOND_AT);
        return Duration.ofMillis((wav.length - HEADER) * 1000L / perSecond);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Recording(var bytes) && Arrays.equals(wav, bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(wav);
    }

    @Override
    public String toString() {
        return "Recording of " + length();
    }
}
