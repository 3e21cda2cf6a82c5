/** The programme: list, calendar, planning, import, exports and calendars to follow. */
@NullMarked
package fr.arobase.admin.programme;

import org.jspecify.annotations.NullMarked;
