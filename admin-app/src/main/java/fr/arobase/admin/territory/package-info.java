/** The territory's pages: venues, communes and schools. */
@NullMarked
package fr.arobase.admin.territory;

import org.jspecify.annotations.NullMarked;
