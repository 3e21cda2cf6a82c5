/** Floor 2: courses, workshops, seats and the programme import. */
@NullMarked
package fr.arobase.workshop;

import org.jspecify.annotations.NullMarked;
