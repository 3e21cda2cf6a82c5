/** A page of the kiosk, declared once as data; the touch page, the focus order and the spoken script are made from it. */
@NullMarked
package fr.arobase.kiosk.page;

import org.jspecify.annotations.NullMarked;
