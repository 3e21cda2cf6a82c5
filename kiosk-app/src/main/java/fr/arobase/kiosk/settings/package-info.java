/** The pages where a visitor says how they like the kiosk: what is not a button of the comfort bar, and the language. */
@NullMarked
package fr.arobase.kiosk.settings;

import org.jspecify.annotations.NullMarked;
