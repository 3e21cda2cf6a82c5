package fr.arobase.signup;

/** How a wish to come ended: each is expected, none is an error. */
public sealed interface SignupResult {

    record Confirmed(Ticket ticket) implements SignupResult {}

    /** No seat is left for the whole party: the ticket tells its place on the waiting list. */
    record Waiting(Ticket ticket) implements SignupResult {}

    /** Somebody of this name holds or awaits a seat of this workshop. Nothing was written. */
    record AlreadySignedUp() implements SignupResult {}

    /** The workshop has begun, is cancelled, or does not exist. Nothing was written. */
    record Closed() implements SignupResult {}
}
