/** The fleet of terminals: how each is doing, what it is told, and its visits. */
@NullMarked
package fr.arobase.admin.terminal;

import org.jspecify.annotations.NullMarked;
