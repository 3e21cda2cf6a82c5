package fr.arobase.signup;

/**
 * A sign-up is CONFIRMED (it holds its seats), WAITING, or OFFERED (a freed seat is held for it until a deadline); it ends
 * CANCELLED, or EXPIRED when an offer was not answered.
 */
public enum SignupStatus {
    CONFIRMED,
    WAITING,
    OFFERED,
    CANCELLED,
    EXPIRED;

    public boolean isActive() {
        return this == CONFIRMED || this == WAITING || this == OFFERED;
    }

    /** Whether seats are counted for it. */
    public boolean holdsSeats() {
        return this == CONFIRMED || this == OFFERED;
    }
}
