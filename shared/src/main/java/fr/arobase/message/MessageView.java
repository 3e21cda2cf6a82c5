package fr.arobase.message;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A message as staff see it. */
public record MessageView(
        MessageId id,
        Channel channel,
        String kind,
        String recipient,
        String recipientName,
        String language,
        String subject,
        String body,
        @Nullable String calendar,
        String about,
        MessageStatus status,
        int attempts,
        Instant dueAt,
        Instant createdAt,
        @Nullable Instant settledAt,
        @Nullable String note) {}
