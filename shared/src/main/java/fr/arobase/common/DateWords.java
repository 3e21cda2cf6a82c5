package fr.arobase.common;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;

/** Dates and times in words: "mardi 12 janvier 2027", "14 h 00", "mar. 12 janv. 14 h 00"; in English "2 pm" is "14:00". */
public final class DateWords {

    private DateWords() {}

    /** "mardi 12 janvier 2027" */
    public static String day(LocalDate date, Locale locale) {
        if (isFrench(locale) && date.getDayOfMonth() == 1) {
            return format("EEEE '1er' MMMM yyyy", locale, date);
        }
        return format("EEEE d MMMM yyyy", locale, date);
    }

    /** "14 h 00" */
    public static String time(LocalTime time, Locale locale) {
        return format(isFrench(locale) ? "H 'h' mm" : "HH:mm", locale, time);
    }

    /** "mardi 12 janvier 2027 à 14 h 00" */
    public static String dayAndTime(LocalDateTime at, Locale locale) {
        return day(at.toLocalDate(), locale) + at(locale) + time(at.toLocalTime(), locale);
    }

    /** "mar. 12 janv. 14 h 00", for tables. */
    public static String brief(LocalDateTime at, Locale locale) {
        return format("EEE d MMM", locale, at) + " " + time(at.toLocalTime(), locale);
    }

    /** "mar. 12 janv. 2027", for tables. */
    public static String briefDay(LocalDate date, Locale locale) {
        return format("EEE d MMM yyyy", locale, date);
    }

    /** "2 h 00", "1 h 30", "45 min" */
    public static String duration(int minutes) {
        return minutes < 60 ? minutes + " min" : "%d h %02d".formatted(minutes / 60, minutes % 60);
    }

    private static String format(String pattern, Locale locale, TemporalAccessor value) {
        return DateTimeFormatter.ofPattern(pattern, region(locale)).format(value);
    }

    private static String at(Locale locale) {
        return switch (Texts.ofVisitors(locale).getLanguage()) {
            case "fr" -> " à ";
            case "uk" -> " о ";
            case "ar" -> " على الساعة ";
            default -> " at ";
        };
    }

    private static Locale region(Locale locale) {
        var language = Texts.ofVisitors(locale);
        return language.equals(Texts.FRENCH) ? Locale.FRANCE : language.equals(Texts.ENGLISH) ? Locale.UK : language;
    }

    private static boolean isFrench(Locale locale) {
        return Texts.ofVisitors(locale).equals(Texts.FRENCH);
    }
}
