/** The page of a kiosk that waits, and the end of a visit. Neither opens a session. */
@NullMarked
package fr.arobase.kiosk.attract;

import org.jspecify.annotations.NullMarked;
