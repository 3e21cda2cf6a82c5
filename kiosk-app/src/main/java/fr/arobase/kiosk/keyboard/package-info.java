/** The keyboard of the kiosk's own screen. */
@NullMarked
package fr.arobase.kiosk.keyboard;

import org.jspecify.annotations.NullMarked;
