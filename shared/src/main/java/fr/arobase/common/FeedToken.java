package fr.arobase.common;

import java.security.SecureRandom;

/** The secret part of an iCal address: 128 random bits that can be put in a calendar program without a password. */
public final class FeedToken {

    private static final SecureRandom RANDOM = new SecureRandom();

    private FeedToken() {}

    public static String next() {
        var bytes = new byte[16];
        RANDOM.nextBytes(bytes);
        return Crockford.encode(bytes);
    }
}
