/** The accounts of the staff, and one's own. */
@NullMarked
package fr.arobase.admin.staff;

import org.jspecify.annotations.NullMarked;
