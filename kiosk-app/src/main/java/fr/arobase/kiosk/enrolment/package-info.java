/** A screen becomes a terminal: staff type the code that the console gave. */
@NullMarked
package fr.arobase.kiosk.enrolment;

import org.jspecify.annotations.NullMarked;
