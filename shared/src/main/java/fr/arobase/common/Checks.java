package fr.arobase.common;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.stereotype.Component;

/**
 * Checks what a form brought by its record's constraints, and words what is wrong. The words of a pattern are the
 * record's own, under {@code RecordName.component}; the others are the same everywhere.
 */
@Component
public class Checks {

    private final Validator validator;

    Checks(Validator validator) {
        this.validator = validator;
    }

    /** The faults in the order of the record's components; the caller may add its own. */
    public List<Fault> of(Record form, Locale locale) {
        var violations = validator.validate(form);
        var faults = new ArrayList<Fault>();
        for (var component : form.getClass().getRecordComponents()) {
            violations.stream()
                    .filter(v -> v.getPropertyPath().toString().equals(component.getName()))
                    .min(Comparator.comparing(Checks::constraint))
                    .ifPresent(v -> faults.add(new Fault(component.getName(), words(form, v, locale))));
        }
        return faults;
    }

    private static String words(Record form, ConstraintViolation<?> violation, Locale locale) {
        return switch (constraint(violation)) {
            case "Size" -> Texts.get(Checks.class, locale, "check.Size", limit(violation, "max"));
            case "Min" -> Texts.get(Checks.class, locale, "check.Min", limit(violation, "value"));
            case "Max" -> Texts.get(Checks.class, locale, "check.Max", limit(violation, "value"));
            case "Pattern" ->
                Texts.get(form.getClass(), locale, form.getClass().getSimpleName() + "." + violation.getPropertyPath());
            default -> Texts.get(Checks.class, locale, "check.NotBlank");
        };
    }

    private static Object limit(ConstraintViolation<?> violation, String attribute) {
        return Objects.requireNonNull(
                violation.getConstraintDescriptor().getAttributes().get(attribute));
    }

    /** Alphabetical order happens to put the most telling first: NotBlank before Pattern and Size. */
    private static String constraint(ConstraintViolation<?> violation) {
        return violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName();
    }
}
