package fr.arobase.admin.attendance;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import com.vaadin.flow.shared.Registration;
import fr.arobase.admin.frame.Actions;
import fr.arobase.admin.frame.ConsolePage;
import fr.arobase.admin.frame.ExportButtons;
import fr.arobase.admin.frame.Glyph;
import fr.arobase.admin.frame.StatePill;
import fr.arobase.admin.frame.Tone;
import fr.arobase.attendance.AttendancePapers;
import fr.arobase.attendance.AttendanceService;
import fr.arobase.attendance.Paper;
import fr.arobase.attendance.Presence;
import fr.arobase.attendance.Roster;
import fr.arobase.attendance.RosterService;
import fr.arobase.attendance.ToCheckService;
import fr.arobase.common.DateWords;
import fr.arobase.common.Texts;
import fr.arobase.workshop.WorkshopService;
import fr.arobase.workshop.WorkshopStatus;
import fr.arobase.workshop.WorkshopSummary;
import jakarta.annotation.security.RolesAllowed;
import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The heart of the console: on the left who is expected, ticking itself as scans arrive from any door, on the right the
 * count, the check-in, the papers, what has to be settled, and the notes.
 */
@Route("ateliers/:reference")
@RolesAllowed("ADVISOR")
@StyleSheet("context://arobase/workshop.css")
class WorkshopView extends ConsolePage implements BeforeEnterObserver {

    private final transient AttendanceService attendance;
    private final transient RosterService rosters;
    private final transient ToCheckService toCheck;
    private final transient AttendancePapers papers;
    private final transient WorkshopService workshops;
    private final transient RosterWatch watch;
    private final transient Clock clock;

    private final Figures figures = new Figures();
    private final Div walkInPlace = new Div();

    @Nullable
    private transient WorkshopSummary workshop;

    @Nullable
    private RosterPanel people;

    @Nullable
    private ToCheckPanel settling;

    @Nullable
    private NotesPanel notes;

    @Nullable
    private Registration watching;

    WorkshopView(
            AttendanceService attendance,
            RosterService rosters,
            ToCheckService toCheck,
            AttendancePapers papers,
            WorkshopService workshops,
            RosterWatch watch,
            Clock clock) {
        this.attendance = attendance;
        this.rosters = rosters;
        this.toCheck = toCheck;
        this.papers = papers;
        this.workshops = workshops;
        this.watch = watch;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var found = event.getRouteParameters()
                .get("reference")
                .flatMap(workshops::findByReference)
                .orElseThrow(() -> new NotFoundException(text("missing")));
        // Papers are made outside the page's own requests, where its language is not known.
        var locale = getLocale();
        workshop = found;
        title(found.title());
        actions(
                new ExportButtons<>(
                        text("roster.file", found.reference()),
                        new RosterTable(locale).table(),
                        () -> rosters.roster(found.id()).map(RosterTable::rows).orElse(List.of())),
                Actions.link(Glyph.CALENDAR_DAYS, text("programme"), "ateliers"));
        chips(facts(found));
        var list = new RosterPanel(row ->
                new PersonRow(row, this::say, download(() -> papers.certificate(found.id(), row.attendee(), locale))));
        var check = new ToCheckPanel(toCheck, this::refresh, this::openWalkIn);
        var words = new NotesPanel(workshops, found.id());
        people = list;
        settling = check;
        notes = words;
        walkInPlace.removeAll();
        var side = new Div(
                figures,
                new CheckInPanel(attendance, rosters, clock, found.id(), this::refresh),
                buttons(found),
                walkInPlace,
                check,
                words);
        side.addClassName("workshop-side");
        var page = new Div(list, side);
        page.addClassName("workshop-page");
        content(page);
        refresh();
    }

    private Component[] facts(WorkshopSummary of) {
        var when = fact(
                Glyph.CLOCK,
                text("when", DateWords.dayAndTime(of.startsAt(), getLocale()), DateWords.duration(of.minutes())));
        var where = fact(Glyph.MAP_PIN, of.venueName() + ", " + of.commune());
        var who = fact(Glyph.GRADUATION_CAP, of.advisorName());
        return switch (of.status()) {
            case PLANNED -> new Component[] {when, where, who};
            case CLOSED ->
                new Component[] {
                    new StatePill(Tone.NEUTRAL, Glyph.ARCHIVE, Texts.of(of.status(), getLocale())), when, where, who
                };
            case CANCELLED ->
                new Component[] {
                    new StatePill(Tone.DANGER, Glyph.CALENDAR_X, Texts.of(of.status(), getLocale())),
                    when,
                    where,
                    who,
                    new Paragraph(Optional.ofNullable(of.reason()).orElse(""))
                };
        };
    }

    private static Component fact(Glyph glyph, String words) {
        var fact = new Span(glyph.draw(), new Span(words));
        fact.addClassName("workshop-fact");
        return fact;
    }

    private Div buttons(WorkshopSummary of) {
        var locale = getLocale();
        var walkIn = Actions.main(Glyph.USER_PLUS, text("walkIn"), this::openWalkIn);
        walkIn.setEnabled(of.status() != WorkshopStatus.CANCELLED);
        var buttons = new Div(
                walkIn,
                paper(Glyph.PRINTER, text("sheet"), () -> Optional.of(papers.sheet(of.id(), locale))),
                paper(Glyph.AWARD, text("certificates"), () -> papers.certificates(of.id(), locale)));
        buttons.addClassName("workshop-buttons");
        return buttons;
    }

    private static Anchor paper(Glyph glyph, String words, Supplier<Optional<Paper>> made) {
        var link = new Anchor(download(made), "");
        link.addClassName("button-link");
        link.add(glyph.draw(), new Span(words));
        return link;
    }

    /** Made when it is asked for, as it is then; 404 when there is nothing to print. */
    private static DownloadHandler download(Supplier<Optional<Paper>> made) {
        return DownloadHandler.fromInputStream(_ -> made.get()
                .map(paper -> new DownloadResponse(
                        new ByteArrayInputStream(paper.bytes()),
                        paper.fileName(),
                        paper.fileName().endsWith(".zip") ? "application/zip" : "application/pdf",
                        paper.bytes().length))
                .orElseGet(() -> DownloadResponse.error(404)));
    }

    private void openWalkIn() {
        var panel = new WalkInPanel(attendance, rosters, current().id(), this::refresh, walkInPlace::removeAll);
        walkInPlace.removeAll();
        walkInPlace.add(panel);
        panel.focus();
    }

    private void say(Roster.Row row, Presence.State state) {
        attendance.mark(current().id(), row.attendee(), state);
        refresh();
    }

    private WorkshopSummary current() {
        var now = workshop;
        if (now == null) {
            throw new IllegalStateException("No workshop is shown yet");
        }
        return now;
    }

    private void refresh() {
        rosters.roster(current().id()).ifPresent(this::show);
    }

    private void show(Roster roster) {
        figures.show(roster);
        if (people != null && settling != null && notes != null) {
            people.show(roster);
            settling.show(roster);
            notes.show();
        }
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        var ui = event.getUI();
        watching = watch.watch(current().id(), () -> ui.access(this::refresh));
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (watching != null) {
            watching.remove();
        }
        super.onDetach(event);
    }
}
