/** What staff use, and everything that runs by the clock. */
@NullMarked
package fr.arobase.admin;

import org.jspecify.annotations.NullMarked;
