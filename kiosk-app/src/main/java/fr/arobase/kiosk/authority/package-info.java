/** The authority's colour and logo, as the pages load them. */
@NullMarked
package fr.arobase.kiosk.authority;

import org.jspecify.annotations.NullMarked;
