package fr.arobase.message;

import fr.arobase.common.EmailAddress;
import fr.arobase.common.PhoneNumber;
import org.jspecify.annotations.Nullable;

/**
 * Something to tell somebody, in their language, by the best channel they have: e-mail, else a call by staff (with a
 * number or, for those who left none, when they are next met).
 *
 * @param kind what it is about, as a dotted word: {@code signup.confirmed}
 * @param about the sign-up it belongs to, or another id, for following and erasing
 * @param calendar an iCalendar attachment, if any
 */
public record NewMessage(
        String kind,
        @Nullable EmailAddress email,
        @Nullable PhoneNumber phone,
        String recipientName,
        String language,
        String subject,
        String body,
        @Nullable String calendar,
        String about) {}
