/** Who calls for a person at a kiosk, and what the team answers. */
@NullMarked
package fr.arobase.admin.assistance;

import org.jspecify.annotations.NullMarked;
