/** What surrounds every page: errors and outages in plain words, and the health that the outside may ask for. */
@NullMarked
package fr.arobase.admin.frame;

import org.jspecify.annotations.NullMarked;
