/** Floor 0: the value objects and small words that every other package speaks. */
@NullMarked
package fr.arobase.common;

import org.jspecify.annotations.NullMarked;
