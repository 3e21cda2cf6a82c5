package fr.arobase.message;

/**
 * The life of a message. An e-mail goes from PENDING to SENT, or to FAILED after too many tries. A call goes from PENDING
 * to REACHED, or stays to be made while there is NO_ANSWER.
 */
public enum MessageStatus {
    PENDING,
    SENT,
    FAILED,
    NO_ANSWER,
    REACHED
}
