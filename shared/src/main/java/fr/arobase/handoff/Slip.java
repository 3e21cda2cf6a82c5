package fr.arobase.handoff;

import fr.arobase.common.HumanCode;
import java.time.Instant;

/** For paper: the code is on the slip, and nowhere else. */
public record Slip(HandoffId id, HumanCode code, Instant until) {}
