/** The first page of a visit: what one can do here. */
@NullMarked
package fr.arobase.kiosk.welcome;

import org.jspecify.annotations.NullMarked;
