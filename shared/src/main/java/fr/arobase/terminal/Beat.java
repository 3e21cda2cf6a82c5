package fr.arobase.terminal;

import java.time.Instant;

/**
 * What a terminal's screen last said of itself. Never who is there: only whether somebody is.
 *
 * @param page the name of the page shown, such as {@code attract}
 * @param speaks whether the server that it talks to has a voice
 */
public record Beat(
        Instant heardAt, String page, boolean visitOpen, int widthPx, int heightPx, String browser, boolean speaks) {}
