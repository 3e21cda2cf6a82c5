package fr.arobase.message;

/** How a message reaches somebody: by e-mail, or by staff who call or tell them. */
public enum Channel {
    EMAIL,
    CALL
}
