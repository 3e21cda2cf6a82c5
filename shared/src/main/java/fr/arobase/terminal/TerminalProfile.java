package fr.arobase.terminal;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A terminal as its own screen needs it.
 *
 * @param place the name of its venue
 * @param notice what each of its pages says above all else; empty for none
 * @param emergency what it shows in place of everything; empty for none
 * @param reloadWantedAt since when its page is to be loaded anew; none when it is not
 */
public record TerminalProfile(
        TerminalId id,
        TerminalDetails details,
        String place,
        boolean inService,
        String notice,
        String emergency,
        @Nullable Instant reloadWantedAt) {

    public boolean offers(String service) {
        return details.services().isEmpty() || details.services().contains(service);
    }

    public boolean speaks(String language) {
        return details.languages().isEmpty() || details.languages().contains(language);
    }

    public OpeningHours hours() {
        return new OpeningHours(details.hours());
    }
}
