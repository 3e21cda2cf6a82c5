package fr.arobase.workshop.programme;

import fr.arobase.common.DateWords;
import fr.arobase.common.Texts;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;

/** Something odd in a programme file that staff may have good reasons for: shown before they confirm, never a refusal. */
public sealed interface Warning {

    int line();

    /** In a sentence, in the reader's language. */
    String text(Locale locale);

    record Past(int line, LocalDateTime startsAt) implements Warning {
        @Override
        public String text(Locale locale) {
            return Texts.get(Warning.class, locale, "Warning.PAST", DateWords.dayAndTime(startsAt, locale));
        }
    }

    record Holiday(int line, LocalDate date, PublicHoliday holiday) implements Warning {
        @Override
        public String text(Locale locale) {
            return Texts.get(
                    Warning.class, locale, "Warning.HOLIDAY", DateWords.day(date, locale), holiday.text(locale));
        }
    }

    /** @param other the reference of the other workshop, in the file or already planned */
    record Busy(int line, Conflict.Shared shared, String name, String other) implements Warning {
        @Override
        public String text(Locale locale) {
            return Texts.get(Warning.class, locale, "Warning.BUSY_" + shared.name(), name, other);
        }
    }

    /** The file was not in UTF-8. */
    record Guessed(int line) implements Warning {
        @Override
        public String text(Locale locale) {
            return Texts.get(Warning.class, locale, "Warning.GUESSED_ENCODING");
        }
    }
}
