package fr.arobase.admin.programme;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import fr.arobase.admin.frame.Chips;
import fr.arobase.common.Texts;
import fr.arobase.workshop.Theme;
import fr.arobase.workshop.WorkshopStatus;
import fr.arobase.workshop.programme.AdvisorChoice;
import fr.arobase.workshop.programme.Choices;
import fr.arobase.workshop.programme.CourseChoice;
import fr.arobase.workshop.programme.VenueChoice;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The filters of the programme as chips, which say what the address says and change it. */
final class Filters {

    private final Map<Parameter, Select<String>> selects = new LinkedHashMap<>();
    private final TextField search;
    private final DatePicker from;
    private final DatePicker to;
    private final Locale locale;
    private final BiConsumer<Parameter, @Nullable String> change;

    /** @param change called with what a person chose, null for all */
    Filters(Choices choices, Locale locale, BiConsumer<Parameter, @Nullable String> change) {
        this.locale = locale;
        this.change = change;
        search = Chips.search(text("filter.search"), "", typed -> change.accept(Parameter.SEARCH, typed));
        from = day(Parameter.FROM);
        to = day(Parameter.TO);
        // What is coming is what the list shows when nothing is said.
        of(
                Parameter.PERIOD,
                EnumSet.complementOf(EnumSet.of(Period.COMING)),
                Filters::word,
                period -> Texts.of(period, locale));
        var communes = new LinkedHashMap<String, String>();
        choices.venues().stream()
                .sorted(Comparator.comparing(VenueChoice::commune))
                .forEach(venue -> communes.put(venue.inseeCode(), venue.commune()));
        of(Parameter.COMMUNE, communes.entrySet(), Map.Entry::getKey, Map.Entry::getValue);
        of(Parameter.VENUE, choices.venues(), VenueChoice::code, VenueChoice::name);
        of(Parameter.ADVISOR, choices.advisors(), AdvisorChoice::login, AdvisorChoice::name);
        of(Parameter.COURSE, choices.courses(), CourseChoice::code, CourseChoice::title);
        of(Parameter.THEME, Arrays.asList(Theme.values()), Filters::word, theme -> Texts.of(theme, locale));
        of(Parameter.STATE, Arrays.asList(WorkshopStatus.values()), Filters::word, state -> Texts.of(state, locale));
    }

    private <T> void of(Parameter parameter, Collection<T> items, Function<T, String> key, Function<T, String> words) {
        var labels = new LinkedHashMap<String, String>();
        items.forEach(item -> labels.put(key.apply(item), words.apply(item)));
        var select = Chips.<String>choice(
                text("filter." + word(parameter)),
                labels.keySet(),
                value -> labels.getOrDefault(value, value),
                null,
                value -> change.accept(parameter, value));
        selects.put(parameter, select);
    }

    private DatePicker day(Parameter parameter) {
        var picker = Pickers.date("", locale);
        picker.addClassName("chip");
        picker.setPlaceholder(text("filter." + word(parameter)));
        picker.setAriaLabel(text("filter." + word(parameter) + ".long"));
        picker.setClearButtonVisible(true);
        picker.addValueChangeListener(changed -> {
            picker.setClassName("chosen", changed.getValue() != null);
            change.accept(parameter, Objects.toString(changed.getValue(), null));
        });
        return picker;
    }

    Component[] chips() {
        var all = new ArrayList<Component>(List.of(search));
        selects.forEach((parameter, select) -> {
            all.add(select);
            if (parameter == Parameter.PERIOD) {
                all.add(from);
                all.add(to);
            }
        });
        return all.toArray(Component[]::new);
    }

    /** Says what the address says. The period is the list's alone: a calendar has its own days. */
    void show(ProgrammeQuery query) {
        selects.forEach((parameter, select) -> {
            var said = parameter == Parameter.PERIOD ? Optional.of(word(query.period())) : query.get(parameter);
            var value = said.map(key -> hasConstants(parameter) ? key.toLowerCase(Locale.ROOT) : key)
                    .filter(key -> select.getListDataView().contains(key))
                    .orElse(null);
            select.setValue(value);
        });
        search.setValue(query.get(Parameter.SEARCH).orElse(""));
        var period = selects.get(Parameter.PERIOD);
        if (period != null) {
            period.setVisible(query.show() == Show.LIST);
        }
        show(query, from, query.from());
        show(query, to, query.to());
        if (query.isBackwards()) {
            to.setErrorMessage(text("filter.backwards"));
            to.setInvalid(true);
        } else if (to.getValue() != null) {
            to.setInvalid(false);
        }
    }

    /** Days are chosen only when the period says so. */
    private static void show(ProgrammeQuery query, DatePicker picker, Optional<LocalDate> day) {
        picker.setVisible(query.show() == Show.LIST && query.period() == Period.CHOSEN);
        picker.setValue(day.orElse(null));
    }

    private static boolean hasConstants(Parameter parameter) {
        return parameter == Parameter.PERIOD || parameter == Parameter.THEME || parameter == Parameter.STATE;
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private String text(String key) {
        return Texts.get(Filters.class, locale, key);
    }
}
