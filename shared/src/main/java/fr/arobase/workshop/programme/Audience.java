package fr.arobase.workshop.programme;

/**
 * Whom a change would be told to: each active sign-up gets one message, waiting ones included.
 *
 * @param signups how many messages
 * @param people for how many people
 */
public record Audience(long signups, long people) {}
