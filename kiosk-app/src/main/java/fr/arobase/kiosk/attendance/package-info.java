/** People count themselves in at a kiosk, with their ticket. */
@NullMarked
package fr.arobase.kiosk.attendance;

import org.jspecify.annotations.NullMarked;
