package fr.arobase.admin.terminal;

import com.vaadin.flow.router.QueryParameters;
import fr.arobase.admin.frame.Search;
import fr.arobase.terminal.TerminalState;
import fr.arobase.terminal.TerminalView;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which terminals are shown, as the address says it.
 *
 * @param place the name of a venue; empty for all
 * @param search words that are somewhere in the name or the place
 */
record FleetFilter(@Nullable TerminalState state, String place, String search) {

    private static final String STATE = "etat";
    private static final String PLACE = "lieu";
    private static final String SEARCH = "texte";

    static FleetFilter of(QueryParameters parameters) {
        var state = parameters.getSingleParameter(STATE).flatMap(name -> Arrays.stream(TerminalState.values())
                .filter(one -> one.name().equalsIgnoreCase(name))
                .findFirst());
        return new FleetFilter(
                state.orElse(null),
                parameters.getSingleParameter(PLACE).orElse(""),
                parameters.getSingleParameter(SEARCH).orElse(""));
    }

    QueryParameters parameters() {
        Map<String, String> said = new HashMap<>();
        if (state != null) {
            said.put(STATE, state.name().toLowerCase(Locale.ROOT));
        }
        if (!place.isEmpty()) {
            said.put(PLACE, place);
        }
        if (!search.isBlank()) {
            said.put(SEARCH, search);
        }
        return QueryParameters.simple(said);
    }

    boolean shows(TerminalView terminal) {
        return (state == null || terminal.state() == state)
                && (place.isEmpty() || place.equals(terminal.place()))
                && Search.matches(search, terminal.details().name(), terminal.place());
    }
}
