/** Floor 3: sign-ups, the waiting list and its offers, tickets. */
@NullMarked
package fr.arobase.signup;

import org.jspecify.annotations.NullMarked;
