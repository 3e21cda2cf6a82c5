/** Going on elsewhere: on one's phone, at another kiosk, at home, or later with a slip of paper. */
@NullMarked
package fr.arobase.kiosk.handoff;

import org.jspecify.annotations.NullMarked;
