package fr.arobase.terminal;

import fr.arobase.common.HumanCode;
import java.time.Instant;

/** An enrolment code just made: shown now, and never again. */
public record NewCode(HumanCode code, Instant until) {

    /** Without the code, so that it reaches no log. */
    @Override
    public String toString() {
        return "code until " + until;
    }
}
