/** The public API under {@code /api/v1}: workshops, sign-ups, tickets, and the door's part. */
@NullMarked
package fr.arobase.kiosk.api;

import org.jspecify.annotations.NullMarked;
