package fr.arobase.admin.programme;

import com.vaadin.flow.router.QueryParameters;
import fr.arobase.workshop.Theme;
import fr.arobase.workshop.WorkshopFilter;
import fr.arobase.workshop.WorkshopStatus;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the programme shows, as its address says it; what an address says wrongly is as if it were not said. */
record ProgrammeQuery(Map<Parameter, String> values) {

    ProgrammeQuery {
        values = Map.copyOf(values);
    }

    static ProgrammeQuery of(QueryParameters parameters) {
        var values = new EnumMap<Parameter, String>(Parameter.class);
        for (var parameter : Parameter.values()) {
            parameters
                    .getSingleParameter(parameter.word())
                    .filter(value -> !value.isBlank())
                    .ifPresent(value -> values.put(parameter, value));
        }
        return new ProgrammeQuery(values);
    }

    QueryParameters parameters() {
        var all = new LinkedHashMap<String, String>();
        for (var parameter : Parameter.values()) {
            var value = values.get(parameter);
            if (value != null) {
                all.put(parameter.word(), value);
            }
        }
        return QueryParameters.simple(all);
    }

    ProgrammeQuery with(Parameter parameter, @Nullable Object value) {
        var changed = new EnumMap<Parameter, String>(Parameter.class);
        changed.putAll(values);
        var text = value instanceof Enum<?> constant ? constant.name().toLowerCase(Locale.ROOT) : value;
        if (text == null || text.toString().isBlank()) {
            changed.remove(parameter);
        } else {
            changed.put(parameter, text.toString());
        }
        return new ProgrammeQuery(changed);
    }

    /** Another period, which ends the choice of days. */
    ProgrammeQuery during(@Nullable String period) {
        return with(Parameter.PERIOD, period).with(Parameter.FROM, null).with(Parameter.TO, null);
    }

    /** Nothing open beside it. */
    ProgrammeQuery closed() {
        return with(Parameter.OPEN, null).with(Parameter.TASK, null);
    }

    Optional<String> get(Parameter parameter) {
        return Optional.ofNullable(values.get(parameter));
    }

    Show show() {
        return constant(Parameter.SHOW, Show.class).orElse(Show.LIST);
    }

    LocalDate day(LocalDate today) {
        try {
            return get(Parameter.DAY).map(LocalDate::parse).orElse(today);
        } catch (DateTimeException notADay) {
            return today;
        }
    }

    /** Days that are said without a period are chosen ones. */
    Period period() {
        return constant(Parameter.PERIOD, Period.class)
                .orElse(from().or(this::to).isPresent() ? Period.CHOSEN : Period.COMING);
    }

    /** The first of the chosen days; none for any before. */
    Optional<LocalDate> from() {
        return date(Parameter.FROM);
    }

    /** The last of the chosen days; none for any after. */
    Optional<LocalDate> to() {
        return date(Parameter.TO);
    }

    /** Whether the chosen days end before they begin, so that no workshop can be on them. */
    boolean isBackwards() {
        return period() == Period.CHOSEN
                && from().isPresent()
                && to().filter(last -> last.isBefore(from().get())).isPresent();
    }

    private Optional<LocalDate> date(Parameter parameter) {
        try {
            return get(parameter).map(LocalDate::parse);
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }

    Optional<Theme> theme() {
        return constant(Parameter.THEME, Theme.class);
    }

    Optional<WorkshopStatus> state() {
        return constant(Parameter.STATE, WorkshopStatus.class);
    }

    Optional<Task> task() {
        return constant(Parameter.TASK, Task.class);
    }

    /** All but the search, which looks at words the database does not hold in one place. */
    WorkshopFilter filter(LocalDate today) {
        var filter = new WorkshopFilter(
                null,
                null,
                values.get(Parameter.COMMUNE),
                theme().orElse(null),
                null,
                values.get(Parameter.VENUE),
                values.get(Parameter.ADVISOR),
                values.get(Parameter.COURSE),
                state().orElse(null),
                null);
        return switch (show()) {
            case LIST ->
                period() == Period.CHOSEN
                        ? filter.between(from().orElse(null), to().orElse(null))
                        : period().narrow(filter, today);
            case WEEK -> {
                var days = Days.week(day(today));
                yield filter.between(days.getFirst(), days.getLast());
            }
            case MONTH -> {
                var days = Days.month(day(today));
                yield filter.between(days.getFirst(), days.getLast());
            }
        };
    }

    private <E extends Enum<E>> Optional<E> constant(Parameter parameter, Class<E> type) {
        return get(parameter).flatMap(value -> Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equalsIgnoreCase(value))
                .findFirst());
    }
}
