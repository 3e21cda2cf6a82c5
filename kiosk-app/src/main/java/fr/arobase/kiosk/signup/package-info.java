/** Choosing a workshop and signing up for it, one question a page. */
@NullMarked
package fr.arobase.kiosk.signup;

import org.jspecify.annotations.NullMarked;
