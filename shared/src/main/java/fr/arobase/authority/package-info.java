/** The authority that runs the place: its name, its help line, its logo and its colour, as pages and papers show them. */
@NullMarked
package fr.arobase.authority;

import org.jspecify.annotations.NullMarked;
