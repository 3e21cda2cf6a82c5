/** The pages where a visitor says how they like the kiosk, and in which language. */
@NullMarked
package fr.arobase.kiosk.settings;

import org.jspecify.annotations.NullMarked;
