/** Papers for a terminal's printer: queued by a visit, fetched once by the terminal's agent, forgotten when printed. */
@NullMarked
package fr.arobase.printing;

import org.jspecify.annotations.NullMarked;
