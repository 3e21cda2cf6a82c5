package fr.arobase.admin.programme;

/** What is being done beside the programme. */
enum Task {
    CREATE,
    EDIT,
    MOVE,
    REPEAT,
    CANCEL,
    FOLLOW
}
