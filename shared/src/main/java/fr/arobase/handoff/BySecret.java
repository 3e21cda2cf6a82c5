package fr.arobase.handoff;

import fr.arobase.common.Secret;
import java.time.Instant;

/** For a phone: the secret is in the picture that it reads, and nowhere else. */
public record BySecret(HandoffId id, Secret secret, Instant until) {}
