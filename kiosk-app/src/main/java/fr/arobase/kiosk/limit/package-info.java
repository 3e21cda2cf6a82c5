/** How often one client may try something that can be guessed. */
@NullMarked
package fr.arobase.kiosk.limit;

import org.jspecify.annotations.NullMarked;
