package fr.arobase.message;

import java.util.List;

/**
 * The life of a message. An e-mail goes from PENDING to SENT, or to FAILED after too many tries. A call goes from PENDING
 * to REACHED, or stays to be made while there is NO_ANSWER.
 */
public enum MessageStatus {
    PENDING,
    SENT,
    FAILED,
    NO_ANSWER,
    REACHED;

    /** Of a call that is still to be made. */
    static final List<MessageStatus> TO_CALL = List.of(PENDING, NO_ANSWER);
}
