package fr.arobase.admin.terminal;

import fr.arobase.admin.frame.FormPanel;
import fr.arobase.terminal.TerminalVisits;
import java.time.LocalDate;
import java.util.Optional;

/** The visits of the whole fleet: today's, and those of thirty days. */
class VisitsPanel extends FormPanel {

    private static final long serialVersionUID = 1L;
    static final int DAYS = 30;

    VisitsPanel(TerminalVisits visits, LocalDate today, FleetWords words, Runnable close) {
        super(words.text("visits.all"), close);
        say(new VisitsPart("visits.today", visits.counts(Optional.empty(), today), words));
        say(new VisitsPart("visits.title", visits.counts(Optional.empty(), today.minusDays(DAYS - 1)), words));
    }
}
