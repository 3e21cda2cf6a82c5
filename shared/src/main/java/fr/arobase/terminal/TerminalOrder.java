package fr.arobase.terminal;

/** An order as the agent gets it. */
public record TerminalOrder(OrderId id, OrderKind kind, String argument) {}
