/** Floor 1: the members of staff, their roles and how they log in. */
@NullMarked
package fr.arobase.staff;

import org.jspecify.annotations.NullMarked;
