/** Floor 1: the append-only record of who did what. */
@NullMarked
package fr.arobase.audit;

import org.jspecify.annotations.NullMarked;
