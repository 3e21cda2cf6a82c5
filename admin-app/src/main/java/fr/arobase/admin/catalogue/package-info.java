/** The catalogue's pages: the courses. */
@NullMarked
package fr.arobase.admin.catalogue;

import org.jspecify.annotations.NullMarked;
