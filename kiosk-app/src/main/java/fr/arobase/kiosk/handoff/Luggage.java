package fr.arobase.kiosk.handoff;

import fr.arobase.handoff.HandedOn;
import fr.arobase.kiosk.comfort.Comfort;
import fr.arobase.kiosk.frame.KioskPaths;
import fr.arobase.kiosk.frame.Visit;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Packs what a visitor has begun, and how they like the pages; unpacks it in another visit. */
@Component
class Luggage {

    private static final int VERSION = 1;

    private final List<Journey> journeys;
    private final JsonMapper json;

    Luggage(List<Journey> journeys, JsonMapper json) {
        this.journeys = journeys;
        this.json = json;
    }

    /** As it is carried. */
    record Content(int version, String at, String comfort, String draft) {}

    boolean isAny(Visit visit) {
        return journeys.stream().anyMatch(journey -> journey.isBegun(visit));
    }

    Optional<HandedOn> pack(Visit visit) {
        return journeys.stream()
                .filter(journey -> journey.isBegun(visit))
                .findFirst()
                .map(journey -> new HandedOn(
                        journey.name(),
                        json.writeValueAsString(new Content(
                                VERSION,
                                journey.goesOn(visit.beforeHelp()),
                                visit.comfort().written(),
                                journey.write(visit)))));
    }

    /** @return where it goes on */
    String unpack(HandedOn what, Visit visit) {
        var journey = journeys.stream()
                .filter(known -> known.name().equals(what.journey()))
                .findFirst();
        if (journey.isEmpty()) {
            return KioskPaths.WELCOME;
        }
        var content = json.readValue(what.draft(), Content.class);
        visit.identified();
        journey.get().read(content.draft(), visit);
        Comfort.read(content.comfort()).ifPresent(visit::like);
        return content.at();
    }
}
