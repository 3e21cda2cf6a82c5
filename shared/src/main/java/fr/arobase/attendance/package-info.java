/** Floor 4: scans, presence, attendance sheets and certificates. */
@NullMarked
package fr.arobase.attendance;

import org.jspecify.annotations.NullMarked;
