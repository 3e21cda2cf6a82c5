/** What somebody has begun goes on elsewhere: on a phone, at another screen, or later with a slip of paper. */
@NullMarked
package fr.arobase.handoff;

import org.jspecify.annotations.NullMarked;
