/** The terminals (bornes): enrolled once, watched by their heartbeat, told what to show; and the visits they had. */
@NullMarked
package fr.arobase.terminal;

import org.jspecify.annotations.NullMarked;
