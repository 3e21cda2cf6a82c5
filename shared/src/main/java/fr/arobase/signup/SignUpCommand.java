package fr.arobase.signup;

import fr.arobase.common.EmailAddress;
import fr.arobase.common.PersonName;
import fr.arobase.common.PhoneNumber;
import fr.arobase.workshop.WorkshopId;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody wants to come, alone or with their household.
 *
 * @param people one to six different people, the one who signs up first
 * @param language {@code fr} or {@code en}: that of the ticket and the messages
 * @param namesake whether the visitor has said that they are not the person of the same name already signed up
 */
public record SignUpCommand(
        WorkshopId workshop,
        List<PersonName> people,
        @Nullable EmailAddress email,
        @Nullable PhoneNumber phone,
        String language,
        Origin origin,
        boolean namesake) {

    public static final int LARGEST_PARTY = 6;

    public SignUpCommand {
        people = List.copyOf(people);
        if (people.isEmpty() || people.size() > LARGEST_PARTY) {
            throw new IllegalArgumentException("A party is of one to six people, not " + people.size());
        }
        var keys = new HashSet<String>();
        if (!people.stream().allMatch(person -> keys.add(person.key()))) {
            throw new IllegalArgumentException("The same person is named twice in one party");
        }
        if (!language.equals("fr") && !language.equals("en")) {
            throw new IllegalArgumentException("Not a language of the tickets: " + language);
        }
    }
}
