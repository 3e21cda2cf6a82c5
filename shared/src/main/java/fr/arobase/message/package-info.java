/** Floor 1: the outbox: e-mails to send and people to call. */
@NullMarked
package fr.arobase.message;

import org.jspecify.annotations.NullMarked;
