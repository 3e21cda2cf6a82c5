package fr.arobase.admin.attendance;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import fr.arobase.admin.frame.Actions;
import fr.arobase.admin.frame.ConsolePage;
import fr.arobase.admin.frame.EmptyState;
import fr.arobase.admin.frame.Glyph;
import fr.arobase.admin.frame.StatePill;
import fr.arobase.attendance.Roster;
import fr.arobase.attendance.RosterService;
import fr.arobase.attendance.ToCheckService;
import fr.arobase.common.CommonConfiguration;
import fr.arobase.common.DateWords;
import fr.arobase.common.Texts;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/** The codes that no workshop's page shows, as those typed wrongly at a kiosk: staff look at each and put it away. */
@Route("codes")
@Menu(title = "codes", order = 20, icon = "SCAN_LINE")
@RolesAllowed("ADVISOR")
@StyleSheet("context://arobase/workshop.css")
class CodesView extends ConsolePage implements AfterNavigationObserver {

    private static final long serialVersionUID = 1L;

    /** Over a weekend nothing is lost; later nobody would remember who it was. */
    private static final int DAYS = 7;

    private final transient RosterService rosters;
    private final transient ToCheckService toCheck;
    private final transient Clock clock;

    CodesView(RosterService rosters, ToCheckService toCheck, Clock clock) {
        this.rosters = rosters;
        this.toCheck = toCheck;
        this.clock = clock;
        title(text("codes"));
        var today = LocalDate.now(clock);
        actions(
                Actions.link(Glyph.CALENDAR_DAYS, text("codes.today"), "ateliers?du=" + today + "&au=" + today),
                Actions.plain(Glyph.REFRESH_CW, text("codes.refresh"), this::refresh));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        refresh();
    }

    private void refresh() {
        var codes = rosters.withoutWorkshop(LocalDate.now(clock).minusDays(DAYS - 1));
        if (codes.isEmpty()) {
            content(new EmptyState(Glyph.SCAN_LINE, text("codes.empty"), text("codes.empty.why", DAYS)));
        } else {
            content(list(codes));
        }
    }

    private Div list(List<Roster.ToCheck> codes) {
        var why = new Paragraph(text("codes.why"));
        why.addClassName("muted");
        var list = new UnorderedList();
        codes.forEach(code -> list.add(line(code)));
        var card = new Div(why, list);
        card.addClassNames("card", "to-check", "codes");
        return card;
    }

    private ListItem line(Roster.ToCheck code) {
        var look = OutcomeLook.of(code.outcome());
        var when = DateWords.brief(LocalDateTime.ofInstant(code.at(), CommonConfiguration.ZONE), getLocale());
        var time = new Span(code.times() > 1 ? when + " · " + text("toCheck.times", code.times()) : when);
        time.addClassName("muted");
        var head = new Div(new StatePill(look.tone(), look.glyph(), Texts.of(code.outcome(), getLocale())), time);
        head.addClassName("to-check-head");
        var read = new Paragraph(text("toCheck.code", code.code()));
        read.addClassName("to-check-who");
        var settle = Actions.quiet(Glyph.ARCHIVE, text("toCheck.dismiss"), () -> {
            toCheck.dismiss(code.scan());
            refresh();
        });
        settle.setAriaLabel(text("codes.dismiss", code.code()));
        return new ListItem(head, read, new Div(settle));
    }
}
