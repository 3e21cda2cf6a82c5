/** A territory to try the house with. */
@NullMarked
package fr.arobase.admin.demo;

import org.jspecify.annotations.NullMarked;
