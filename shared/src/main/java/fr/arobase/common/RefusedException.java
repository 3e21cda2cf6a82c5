package fr.arobase.common;

import java.util.Objects;

/** A refusal whose message is written for the person in front of the screen: the only exception whose text they see. */
public class RefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public RefusedException(String message) {
        super(message);
    }

    @Override
    public String getMessage() {
        return Objects.requireNonNull(super.getMessage());
    }
}
