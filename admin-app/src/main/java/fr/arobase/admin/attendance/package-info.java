/** The workshop's page: who is expected, who came, and the papers that say so. */
@NullMarked
package fr.arobase.admin.attendance;

import org.jspecify.annotations.NullMarked;
