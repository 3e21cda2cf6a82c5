package fr.arobase.kiosk.signup;

import fr.arobase.workshop.WorkshopId;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * A sign-up that is not finished, as it is carried elsewhere.
 *
 * @param version changes when an older one can no longer be read
 * @param contact the chosen way; empty until it is answered
 */
record WrittenSignup(
        int version,
        String workshop,
        int party,
        int asked,
        List<Name> people,
        String contact,
        String email,
        String phone,
        boolean checking,
        boolean waitingAccepted) {

    private static final int VERSION = 1;

    /** As typed. */
    record Name(String first, String last) {}

    static WrittenSignup of(SignupDraft draft) {
        return new WrittenSignup(
                VERSION,
                draft.workshop().orElseThrow().toString(),
                draft.party(),
                draft.asked(),
                IntStream.range(0, Math.max(1, draft.party()))
                        .mapToObj(draft::person)
                        .map(person -> new Name(person.firstName, person.lastName))
                        .toList(),
                draft.contact().map(Enum::name).orElse(""),
                draft.email,
                draft.phone,
                draft.isChecking(),
                draft.isWaitingAccepted());
    }

    SignupDraft draft() {
        var draft = new SignupDraft();
        draft.choose(new WorkshopId(UUID.fromString(workshop)));
        if (party > 0) {
            draft.comes(party);
        }
        for (int i = 0; i < people.size(); i++) {
            draft.person(i).firstName = people.get(i).first();
            draft.person(i).lastName = people.get(i).last();
        }
        draft.ask(asked);
        if (!contact.isEmpty()) {
            draft.reachBy(SignupDraft.Contact.valueOf(contact));
        }
        draft.email = email;
        draft.phone = phone;
        if (checking) {
            draft.check();
        }
        if (waitingAccepted) {
            draft.acceptWaiting();
        }
        return draft;
    }
}
