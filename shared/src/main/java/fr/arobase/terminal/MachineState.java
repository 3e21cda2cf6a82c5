package fr.arobase.terminal;

import java.time.Instant;

/** What an agent last said of its machine, and when. */
public record MachineState(Instant saidAt, Machine machine) {}
