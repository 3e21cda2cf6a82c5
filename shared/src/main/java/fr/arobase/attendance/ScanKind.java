package fr.arobase.attendance;

/** What a row of the log says: a code was shown, staff said something by hand, an earlier row is taken back or settled. */
enum ScanKind {
    ARRIVAL,
    PRESENT,
    ABSENT,
    EXCUSED,
    CLOSING,
    UNDO,
    SETTLED
}
