/** Papers that a visitor takes away: offered where one would come out, followed until it has. */
@NullMarked
package fr.arobase.kiosk.printing;

import org.jspecify.annotations.NullMarked;
