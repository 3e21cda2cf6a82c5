package fr.arobase.admin.catalogue;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import fr.arobase.admin.frame.Actions;
import fr.arobase.admin.frame.FormPanel;
import fr.arobase.admin.frame.Glyph;
import fr.arobase.common.Saving;
import fr.arobase.common.Texts;
import fr.arobase.workshop.CourseDetails;
import fr.arobase.workshop.CourseId;
import fr.arobase.workshop.CourseView;
import fr.arobase.workshop.Level;
import fr.arobase.workshop.Theme;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** What staff say of a course, new or known. */
class CourseForm extends FormPanel {

    private static final long serialVersionUID = 1L;
    private static final int OBJECTIVES = 500;

    private final TextField title;
    private final TextArea objectives;
    private final Select<Level> level = new Select<>();
    private final MultiSelectComboBox<Theme> themes = new MultiSelectComboBox<>();
    private final IntegerField minutes = new IntegerField();
    private final IntegerField capacity = new IntegerField();
    private final Select<CourseView> prerequisite = new Select<>();
    private final TextField code;

    CourseForm(
            @Nullable CourseView course,
            List<CourseView> courses,
            Locale locale,
            BiFunction<@Nullable CourseView, CourseDetails, Saving<CourseId>> save,
            Runnable close) {
        super(course == null ? text(locale, "course.new") : course.details().title(), close);
        title = field("title", new TextField(text(locale, "course.title")));
        objectives = field("objectives", new TextArea(text(locale, "course.objectives")));
        objectives.setHelperText(text(locale, "course.objectives.help"));
        objectives.setMaxLength(OBJECTIVES);
        objectives.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        level.setLabel(text(locale, "course.level"));
        level.setItems(Level.values());
        level.setItemLabelGenerator(l -> Texts.of(l, locale));
        level.setValue(Level.BEGINNER);
        field("level", level);
        themes.setLabel(text(locale, "course.themes"));
        themes.setItems(Theme.values());
        themes.setItemLabelGenerator(t -> Texts.of(t, locale));
        themes.setAutoExpand(MultiSelectComboBox.AutoExpandMode.VERTICAL);
        field("themes", themes);
        minutes.setLabel(text(locale, "course.minutes.long"));
        capacity.setLabel(text(locale, "course.capacity"));
        row(known("minutes", minutes), known("capacity", capacity));
        prerequisite.setLabel(text(locale, "course.prerequisite"));
        prerequisite.setEmptySelectionAllowed(true);
        prerequisite.setEmptySelectionCaption(text(locale, "course.prerequisite.none"));
        prerequisite.setPlaceholder(text(locale, "course.prerequisite.none"));
        prerequisite.setItems(courses.stream()
                .filter(c -> course == null || !c.id().equals(course.id()))
                .toList());
        prerequisite.setItemLabelGenerator(c -> c == null
                ? text(locale, "course.prerequisite.none")
                : c.details().title());
        field("prerequisite", prerequisite);
        code = field("code", new TextField(text(locale, "course.code")));
        code.setHelperText(text(locale, "course.code.help"));
        save(text(locale, "course.save"), () -> show(save.apply(course, details()), saved -> {}));
        if (course == null) {
            title.focus();
        } else {
            fill(course.details(), courses);
            foot(Actions.link(
                    Glyph.CALENDAR_DAYS,
                    text(locale, "course.programme"),
                    "ateliers?course=" + course.details().code()));
        }
    }

    private void fill(CourseDetails details, List<CourseView> courses) {
        title.setValue(details.title());
        objectives.setValue(details.objectives());
        level.setValue(details.level());
        themes.setValue(details.themes());
        minutes.setValue(details.minutes());
        capacity.setValue(details.capacity());
        courses.stream()
                .filter(c -> c.details().code().equals(details.prerequisite()))
                .findFirst()
                .ifPresent(prerequisite::setValue);
        code.setValue(details.code());
    }

    /** What was typed; a number that is missing or not one becomes −1, which the checks refuse. */
    private CourseDetails details() {
        return new CourseDetails(
                code.getValue().strip(),
                title.getValue().strip(),
                level.getValue(),
                List.copyOf(themes.getValue()),
                minutes.getOptionalValue().orElse(-1),
                capacity.getOptionalValue().orElse(-1),
                prerequisite.getOptionalValue().map(c -> c.details().code()).orElse(null),
                objectives.getValue().strip());
    }

    private static String text(Locale locale, String key) {
        return Texts.get(CourseForm.class, locale, key);
    }
}
