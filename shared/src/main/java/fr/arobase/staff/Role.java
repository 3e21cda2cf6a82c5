package fr.arobase.staff;

/** What a member of staff may do. An administrator may do all that an advisor may. */
public enum Role {
    ADMINISTRATOR,
    ADVISOR
}
