package fr.arobase.admin.catalogue;

import fr.arobase.common.Texts;
import fr.arobase.document.TableExport;
import fr.arobase.document.TableExport.Column;
import fr.arobase.workshop.CourseDetails;
import fr.arobase.workshop.CourseView;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The catalogue as a spreadsheet has it. */
final class CourseTable {

    private CourseTable() {}

    static TableExport<CourseView> in(Locale locale) {
        return new TableExport<>(
                text(locale, "courses"),
                List.of(
                        column(locale, "course.code", CourseDetails::code),
                        column(locale, "course.title", CourseDetails::title),
                        column(locale, "course.level", c -> Texts.of(c.level(), locale)),
                        column(locale, "course.themes", c -> c.themes().stream()
                                .map(theme -> Texts.of(theme, locale))
                                .collect(Collectors.joining(", "))),
                        column(locale, "course.minutes.long", CourseDetails::minutes),
                        column(locale, "course.capacity", CourseDetails::capacity),
                        column(locale, "course.prerequisite", CourseDetails::prerequisite),
                        column(locale, "course.objectives", CourseDetails::objectives)));
    }

    private static Column<CourseView> column(
            Locale locale, String key, Function<CourseDetails, @Nullable Object> value) {
        return new Column<>(text(locale, key), course -> value.apply(course.details()));
    }

    private static String text(Locale locale, String key) {
        return Texts.get(CourseTable.class, locale, key);
    }
}
