/** Which terminal this is, as its cookie says; and the heartbeat of its screen. */
@NullMarked
package fr.arobase.kiosk.terminal;

import org.jspecify.annotations.NullMarked;
