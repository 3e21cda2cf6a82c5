package fr.arobase.workshop.programme;

import fr.arobase.workshop.CourseId;

/** A course that a workshop can be planned of, with the length and seats it proposes. */
public record CourseChoice(CourseId id, String code, String title, int minutes, int capacity) {}
