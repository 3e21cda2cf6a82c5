/** The keys of machines. */
@NullMarked
package fr.arobase.admin.access;

import org.jspecify.annotations.NullMarked;
