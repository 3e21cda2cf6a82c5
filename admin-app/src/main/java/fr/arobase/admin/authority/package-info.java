/** The authority's settings, and the colour and logo that the pages load. */
@NullMarked
package fr.arobase.admin.authority;

import org.jspecify.annotations.NullMarked;
