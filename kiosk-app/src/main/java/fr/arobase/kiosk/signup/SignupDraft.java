package fr.arobase.kiosk.signup;

import fr.arobase.common.EmailAddress;
import fr.arobase.common.PersonName;
import fr.arobase.common.PhoneNumber;
import fr.arobase.signup.Origin;
import fr.arobase.signup.SignUpCommand;
import fr.arobase.signup.SignupResult;
import fr.arobase.workshop.WorkshopId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What a visitor has answered so far: nothing typed is lost by going back, changing the language or choosing otherwise.
 * It lives in the visit and is gone with it.
 */
final class SignupDraft {

    /** How they can be told; neither is as good an answer. */
    enum Contact {
        EMAIL,
        PHONE,
        NONE
    }

    /** One person, as typed. */
    static final class Typed {
        String firstName = "";
        String lastName = "";

        boolean isValid() {
            return PersonName.isValid(firstName) && PersonName.isValid(lastName);
        }

        PersonName name() {
            return new PersonName(firstName, lastName);
        }
    }

    private final List<Typed> people = new ArrayList<>(List.of(new Typed()));

    @Nullable
    private WorkshopId workshop;

    @Nullable
    private Contact contact;

    @Nullable
    private SignupResult result;

    String email = "";
    String phone = "";

    /** How many come; 0 until it is answered. */
    private int party;

    private int asked;
    private boolean checking;
    private boolean waitingAccepted;

    Optional<WorkshopId> workshop() {
        return Optional.ofNullable(workshop);
    }

    /** Another workshop, the same people: what was typed serves again. */
    void choose(WorkshopId id) {
        if (!id.equals(workshop)) {
            waitingAccepted = false;
        }
        workshop = id;
        result = null;
        checking = false;
        asked = 0;
    }

    /** Back to the check after a refusal: the next confirmation is sent anew. */
    void reopen(WorkshopId id) {
        choose(id);
        checking = true;
    }

    /** Whether it ended with a ticket: confirmed, or on the waiting list. */
    boolean hasTicket() {
        return result instanceof SignupResult.Confirmed || result instanceof SignupResult.Waiting;
    }

    void forgetRefusal() {
        result = null;
    }

    int party() {
        return party;
    }

    /** Names beyond the party are kept, in case the visitor changes their mind. */
    void comes(int people) {
        if (people < 1 || people > SignUpCommand.LARGEST_PARTY) {
            throw new IllegalArgumentException("A party is of one to six people, not " + people);
        }
        while (this.people.size() < people) {
            this.people.add(new Typed());
        }
        party = people;
        asked = Math.min(asked, people - 1);
    }

    /** Which person is asked for, from 0. */
    int asked() {
        return asked;
    }

    void ask(int person) {
        asked = person;
    }

    Typed person(int index) {
        return people.get(index);
    }

    Typed person() {
        return people.get(asked);
    }

    /** The first person without a usable name; empty when all are named. */
    Optional<Integer> firstUnnamed() {
        return IntStream.range(0, party)
                .filter(i -> !people.get(i).isValid())
                .boxed()
                .findFirst();
    }

    /** Whether the person asked for has the name of another one of the party. */
    boolean isNamedTwice() {
        return person().isValid()
                && IntStream.range(0, party)
                        .filter(i -> i != asked && people.get(i).isValid())
                        .anyMatch(i -> people.get(i)
                                .name()
                                .key()
                                .equals(person().name().key()));
    }

    Optional<Contact> contact() {
        return Optional.ofNullable(contact);
    }

    void reachBy(Contact way) {
        contact = way;
    }

    /** Whether the answers have been checked once: a change then leads straight back to the check. */
    boolean isChecking() {
        return checking;
    }

    void check() {
        checking = true;
    }

    boolean isWaitingAccepted() {
        return waitingAccepted;
    }

    void acceptWaiting() {
        waitingAccepted = true;
    }

    /** Whether every question has its answer. */
    boolean isComplete() {
        return workshop != null
                && party > 0
                && firstUnnamed().isEmpty()
                && contact != null
                && (contact != Contact.EMAIL || EmailAddress.read(email).isPresent())
                && (contact != Contact.PHONE || PhoneNumber.read(phone).isPresent());
    }

    /** @throws IllegalStateException when a question has no answer yet */
    SignUpCommand command(String language, Origin origin, boolean namesake) {
        var chosen = workshop;
        if (!isComplete() || chosen == null) {
            throw new IllegalStateException("The sign-up is not complete");
        }
        return new SignUpCommand(
                chosen,
                people.subList(0, party).stream().map(Typed::name).toList(),
                contact == Contact.EMAIL ? EmailAddress.read(email).orElseThrow() : null,
                contact == Contact.PHONE ? PhoneNumber.read(phone).orElseThrow() : null,
                language,
                origin,
                namesake);
    }

    Optional<SignupResult> result() {
        return Optional.ofNullable(result);
    }

    void ended(SignupResult how) {
        result = how;
    }
}
