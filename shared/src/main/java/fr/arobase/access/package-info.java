/** Floor 1: the keys of machines: API keys and door tokens. */
@NullMarked
package fr.arobase.access;

import org.jspecify.annotations.NullMarked;
