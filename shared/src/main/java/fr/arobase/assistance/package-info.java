/** Calling a person to a screen: the need, the answer, the end. Nothing about whoever calls. */
@NullMarked
package fr.arobase.assistance;

import org.jspecify.annotations.NullMarked;
