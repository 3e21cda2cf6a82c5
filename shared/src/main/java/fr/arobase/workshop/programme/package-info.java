/** Floor 2: planning by staff, the import of a whole programme, and its calendars. */
@NullMarked
package fr.arobase.workshop.programme;

import org.jspecify.annotations.NullMarked;
