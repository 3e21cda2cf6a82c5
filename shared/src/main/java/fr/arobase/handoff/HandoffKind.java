package fr.arobase.handoff;

import java.time.Duration;

/** How it travels, and for how long it is good: by a phone that stands beside the screen, to the desk, or on paper. */
public enum HandoffKind {
    PHONE(Duration.ofMinutes(5)),
    DESK(Duration.ofMinutes(15)),
    PAPER(Duration.ofDays(7));

    private final Duration life;

    HandoffKind(Duration life) {
        this.life = life;
    }

    Duration life() {
        return life;
    }
}
