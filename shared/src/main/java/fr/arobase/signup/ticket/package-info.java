/** Floor 3: the signed code of a ticket. Format and test vectors: docs/ticket-format.md. */
@NullMarked
package fr.arobase.signup.ticket;

import org.jspecify.annotations.NullMarked;
