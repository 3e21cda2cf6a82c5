package fr.arobase.common;

import java.util.Locale;

/** Crockford's base 32: digits and upper-case letters without I, L, O and U. Reading forgives O, I, L and lower case. */
public final class Crockford {

    static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private Crockford() {}

    /** Five bits a character, the last one padded with zeros. */
    public static String encode(byte[] bytes) {
        var text = new StringBuilder((bytes.length * 8 + 4) / 5);
        int buffer = 0;
        int bits = 0;
        for (byte b : bytes) {
            buffer = (buffer << 8) | (b & 0xFF);
            bits += 8;
            while (bits >= 5) {
                bits -= 5;
                text.append(ALPHABET.charAt((buffer >>> bits) & 31));
            }
        }
        if (bits > 0) {
            text.append(ALPHABET.charAt((buffer << (5 - bits)) & 31));
        }
        return text.toString();
    }

    /** @throws IllegalArgumentException when a character is outside the alphabet or the padding is not zero */
    public static byte[] decode(String text) {
        var bytes = new byte[text.length() * 5 / 8];
        int buffer = 0;
        int bits = 0;
        int next = 0;
        for (char c : text.toCharArray()) {
            buffer = (buffer << 5) | value(c);
            bits += 5;
            if (bits >= 8) {
                bits -= 8;
                bytes[next++] = (byte) (buffer >>> bits);
            }
            buffer &= (1 << bits) - 1;
        }
        if (buffer != 0) {
            throw new IllegalArgumentException("The last character carries bits that should be zero");
        }
        return bytes;
    }

    /** The same text in the alphabet's own characters. */
    public static String canonical(String text) {
        var canonical = new StringBuilder(text.length());
        for (char c : text.toCharArray()) {
            canonical.append(ALPHABET.charAt(value(c)));
        }
        return canonical.toString();
    }

    static int value(char c) {
        int value = ALPHABET.indexOf(fold(c));
        if (value < 0) {
            throw new IllegalArgumentException("Not a character of a code: " + (int) c);
        }
        return value;
    }

    private static char fold(char c) {
        return switch (Character.toString(c).toUpperCase(Locale.ROOT)) {
            case "O" -> '0';
            case "I", "L" -> '1';
            case String upper -> upper.charAt(0);
        };
    }
}
