package fr.arobase.terminal;

/** What became of a picture that a terminal sent. */
public enum PictureResult {
    KEPT,
    /** Nobody asked this terminal for one, or it has answered already. */
    NOT_ASKED,
    /** Somebody is there: what they see is theirs. */
    SOMEBODY_IS_THERE,
    NO_PICTURE
}
