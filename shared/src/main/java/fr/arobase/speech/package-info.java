/** Text made into speech, on the server, by whichever engine is installed. */
@NullMarked
package fr.arobase.speech;

import org.jspecify.annotations.NullMarked;
