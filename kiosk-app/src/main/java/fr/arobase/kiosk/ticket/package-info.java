/** The ticket: on the kiosk by its code, and on a phone at its own address. */
@NullMarked
package fr.arobase.kiosk.ticket;

import org.jspecify.annotations.NullMarked;
