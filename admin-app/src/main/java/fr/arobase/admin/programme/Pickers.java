package fr.arobase.admin.programme;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import com.vaadin.flow.component.timepicker.TimePicker;
import fr.arobase.common.Texts;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** Date and time fields that speak the reader's language, weeks from Monday. */
final class Pickers {

    private Pickers() {}

    static DatePicker date(String label, Locale wanted) {
        var locale = Texts.nearest(wanted);
        var words = new DatePickerI18n();
        words.setMonthNames(names(Month.values(), month -> month.getDisplayName(TextStyle.FULL_STANDALONE, locale)));
        words.setWeekdays(sundayFirst(TextStyle.FULL_STANDALONE, locale));
        words.setWeekdaysShort(sundayFirst(TextStyle.SHORT_STANDALONE, locale));
        words.setFirstDayOfWeek(1);
        words.setToday(Texts.get(Pickers.class, locale, "picker.today"));
        words.setCancel(Texts.get(Pickers.class, locale, "picker.cancel"));
        words.setDateFormats("dd/MM/yyyy", "d/M/yyyy", "yyyy-MM-dd");
        words.setBadInputErrorMessage(Texts.get(Pickers.class, locale, "picker.badDate"));
        var picker = new DatePicker(label);
        picker.setLocale(locale);
        picker.setI18n(words);
        return picker;
    }

    static TimePicker time(String label, Locale wanted) {
        var picker = new TimePicker(label);
        picker.setLocale(Texts.nearest(wanted).equals(Texts.FRENCH) ? Locale.FRANCE : Locale.UK);
        picker.setStep(Duration.ofMinutes(15));
        return picker;
    }

    /** Whether a day is one of the pickers' reasonable days, not a slip of the year. */
    static boolean plausible(LocalDate day, LocalDate today) {
        return day.isAfter(today.minusYears(2)) && day.isBefore(today.plusYears(5));
    }

    private static List<String> sundayFirst(TextStyle style, Locale locale) {
        return java.util.stream.IntStream.rangeClosed(0, 6)
                .mapToObj(i -> DayOfWeek.SUNDAY.plus(i).getDisplayName(style, locale))
                .toList();
    }

    private static <T> List<String> names(T[] values, Function<T, String> name) {
        return Arrays.stream(values).map(name).toList();
    }
}
