/** How a visitor likes the pages: language, size, look, reach, keys and voice. */
@NullMarked
package fr.arobase.kiosk.comfort;

import org.jspecify.annotations.NullMarked;
