package fr.arobase.workshop.programme;

import fr.arobase.staff.StaffId;

/**
 * Somebody who can lead a workshop.
 *
 * @param feedToken the secret of their calendar's address
 */
public record AdvisorChoice(StaffId id, String login, String name, boolean enabled, String feedToken) {}
