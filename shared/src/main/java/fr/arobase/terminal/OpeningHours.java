package fr.arobase.terminal;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * When a terminal may be used, each day of the week from Monday: {@code 09:00-12:30 14:00-18:00}, or nothing for a closed
 * day. A week without any hours means always.
 */
public record OpeningHours(List<String> days) {

    public static final OpeningHours ALWAYS = new OpeningHours(List.of("", "", "", "", "", "", ""));

    private static final Pattern SPAN = Pattern.compile("([0-2]\\d:[0-5]\\d)-([0-2]\\d:[0-5]\\d)");
    private static final int A_WEEK = 7;

    /** @throws IllegalArgumentException when a day is not written so */
    public OpeningHours {
        days = days.stream().map(String::strip).toList();
        if (days.size() != A_WEEK || !days.stream().allMatch(OpeningHours::isDay)) {
            throw new IllegalArgumentException("Not the hours of a week");
        }
    }

    private record Span(LocalTime from, LocalTime to) {}

    static OpeningHours stored(String text) {
        return new OpeningHours(Arrays.asList(text.split("\\|", -1)));
    }

    String toStore() {
        return String.join("|", days);
    }

    /** Whether somebody wrote the hours of one day as they should be: in order, none after the next. */
    public static boolean isDay(String text) {
        return spans(text).isPresent();
    }

    public boolean isAlways() {
        return days.stream().allMatch(String::isEmpty);
    }

    public boolean isOpen(LocalDateTime at) {
        var time = at.toLocalTime();
        return isAlways()
                || spans(day(at.getDayOfWeek())).orElseThrow().stream()
                        .anyMatch(span -> !time.isBefore(span.from) && time.isBefore(span.to));
    }

    /** When it opens next; nothing when it is open. */
    public Optional<LocalDateTime> nextOpening(LocalDateTime after) {
        if (isOpen(after)) {
            return Optional.empty();
        }
        for (int ahead = 0; ahead <= A_WEEK; ahead++) {
            var date = after.toLocalDate().plusDays(ahead);
            var next = spans(day(date.getDayOfWeek())).orElseThrow().stream()
                    .map(span -> date.atTime(span.from))
                    .filter(opening -> opening.isAfter(after))
                    .findFirst();
            if (next.isPresent()) {
                return next;
            }
        }
        return Optional.empty();
    }

    private String day(DayOfWeek day) {
        return days.get(day.ordinal());
    }

    private static Optional<List<Span>> spans(String text) {
        var spans = new ArrayList<Span>();
        var before = LocalTime.MIN;
        for (var part : text.isBlank() ? new String[0] : text.strip().split("\\s+")) {
            var form = SPAN.matcher(part);
            if (!form.matches()) {
                return Optional.empty();
            }
            try {
                var span = new Span(LocalTime.parse(form.group(1)), LocalTime.parse(form.group(2)));
                if (span.from.isBefore(before) || !span.from.isBefore(span.to)) {
                    return Optional.empty();
                }
                before = span.to;
                spans.add(span);
            } catch (DateTimeParseException noSuchHour) {
                return Optional.empty();
            }
        }
        return Optional.of(spans);
    }
}
