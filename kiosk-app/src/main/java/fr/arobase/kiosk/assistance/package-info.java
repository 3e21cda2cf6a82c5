/** Calling a person to the kiosk: which need, then what the team answers. */
@NullMarked
package fr.arobase.kiosk.assistance;

import org.jspecify.annotations.NullMarked;
