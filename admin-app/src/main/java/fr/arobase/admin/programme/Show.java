package fr.arobase.admin.programme;

/** How the programme is laid out. */
enum Show {
    LIST,
    WEEK,
    MONTH
}
