/** What the public touches: kiosk and home pages, phone pages, the public API. */
@NullMarked
package fr.arobase.kiosk;

import org.jspecify.annotations.NullMarked;
