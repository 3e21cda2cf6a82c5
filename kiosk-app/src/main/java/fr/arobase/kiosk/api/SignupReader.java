package fr.arobase.kiosk.api;

import fr.arobase.common.EmailAddress;
import fr.arobase.common.PersonName;
import fr.arobase.common.PhoneNumber;
import fr.arobase.signup.Origin;
import fr.arobase.signup.SignUpCommand;
import fr.arobase.workshop.WorkshopId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a sign-up request whole, and names every field at fault at once. */
final class SignupReader {

    private static final Set<String> LANGUAGES = Set.of("fr", "en");

    private final Locale locale;
    private final List<Problem.Fault> faults = new ArrayList<>();

    private SignupReader(Locale locale) {
        this.locale = locale;
    }

    static SignUpCommand read(WorkshopId workshop, SignupRequest request, Locale locale) {
        return new SignupReader(locale).read(workshop, request);
    }

    private SignUpCommand read(WorkshopId workshop, SignupRequest request) {
        var people = people(request.people());
        var email = email(request.email());
        var phone = phone(request.phone());
        var language = request.language() == null ? "fr" : request.language();
        if (!LANGUAGES.contains(language)) {
            fault("language", "language");
        }
        if (!faults.isEmpty()) {
            throw ApiException.invalid(faults);
        }
        return new SignUpCommand(workshop, people, email, phone, language, Origin.API, false);
    }

    private List<PersonName> people(@Nullable List<SignupRequest.@Nullable Person> people) {
        var names = new ArrayList<PersonName>();
        if (people == null || people.isEmpty()) {
            fault("people", "nobody");
            return names;
        }
        if (people.size() > SignUpCommand.LARGEST_PARTY) {
            fault("people", "tooMany", SignUpCommand.LARGEST_PARTY);
            return names;
        }
        var keys = new HashSet<String>();
        for (int i = 0; i < people.size(); i++) {
            var person = people.get(i);
            var at = "people[" + i + "]";
            if (person == null) {
                fault(at, "nobody");
                continue;
            }
            boolean first = name(at + ".firstName", "firstName", person.firstName());
            boolean last = name(at + ".lastName", "lastName", person.lastName());
            if (first && last) {
                var name = new PersonName(String.valueOf(person.firstName()), String.valueOf(person.lastName()));
                if (!keys.add(name.key())) {
                    fault(at, "twice");
                }
                names.add(name);
            }
        }
        return names;
    }

    private boolean name(String field, String what, @Nullable String part) {
        if (part == null || part.isBlank()) {
            fault(field, what + ".missing");
            return false;
        }
        if (part.strip().length() > PersonName.LONGEST) {
            fault(field, "tooLong", PersonName.LONGEST);
            return false;
        }
        if (!PersonName.isValid(part)) {
            fault(field, what);
            return false;
        }
        return true;
    }

    private @Nullable EmailAddress email(@Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        return EmailAddress.read(typed).orElseGet(() -> {
            fault("email", "email");
            return null;
        });
    }

    private @Nullable PhoneNumber phone(@Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        return PhoneNumber.read(typed).orElseGet(() -> {
            fault("phone", "phone");
            return null;
        });
    }

    private void fault(String field, String key, Object... words) {
        faults.add(Problems.fault(field, key, locale, words));
    }
}
