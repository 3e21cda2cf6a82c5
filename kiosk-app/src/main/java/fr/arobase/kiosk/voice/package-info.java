/** A page read aloud: its script as sound, and the buttons of whoever listens. */
@NullMarked
package fr.arobase.kiosk.voice;

import org.jspecify.annotations.NullMarked;
