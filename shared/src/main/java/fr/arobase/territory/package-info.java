/** Floor 1: communes, venues and schools. */
@NullMarked
package fr.arobase.territory;

import org.jspecify.annotations.NullMarked;
