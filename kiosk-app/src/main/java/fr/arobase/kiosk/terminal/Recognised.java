package fr.arobase.kiosk.terminal;

import fr.arobase.terminal.TerminalProfile;

/** What a request says of the terminal that it comes from. */
public sealed interface Recognised {

    /** A screen that was never enrolled, or a visitor's own device. */
    record Stranger() implements Recognised {}

    record Known(TerminalProfile profile) implements Recognised {}

    /** It was a terminal once; its token opens nothing any more. */
    record Revoked() implements Recognised {}
}
