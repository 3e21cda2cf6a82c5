/** « Essayer sans risque »: the kiosk on pretend data, for whoever learns to use one. */
@NullMarked
package fr.arobase.kiosk.practice;

import org.jspecify.annotations.NullMarked;
