package fr.arobase.terminal;

/** What a terminal's agent can be asked to do. What the screen says (notices, emergencies) is no order: it lasts. */
public enum OrderKind {
    /** The browser loads its page anew. */
    RELOAD,
    RESTART_BROWSER,
    REBOOT,
    /** With a number from 0 to 100. */
    VOLUME,
    /** Only while nobody is there. */
    SCREENSHOT
}
