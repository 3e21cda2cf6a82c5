package fr.arobase.kiosk.signup;

import fr.arobase.kiosk.frame.Visit;
import fr.arobase.kiosk.handoff.Journey;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The sign-up goes on elsewhere at the very question. */
@Component
class SignupJourney implements Journey {

    private static final String QUESTIONS = "inscription/";

    private final JsonMapper json;

    SignupJourney(JsonMapper json) {
        this.json = json;
    }

    @Override
    public String name() {
        return "sign-up";
    }

    @Override
    public boolean isBegun(Visit visit) {
        return !visit.practises()
                && visit.begun(SignupDraft.class)
                        .filter(draft -> draft.workshop().isPresent() && !draft.hasTicket())
                        .isPresent();
    }

    @Override
    public String write(Visit visit) {
        return json.writeValueAsString(
                WrittenSignup.of(visit.begun(SignupDraft.class).orElseThrow()));
    }

    @Override
    public void read(String draft, Visit visit) {
        visit.begin(
                SignupDraft.class, json.readValue(draft, WrittenSignup.class).draft());
    }

    @Override
    public String goesOn(String path) {
        return path.startsWith(QUESTIONS) ? path : SignupPaths.WHO;
    }
}
