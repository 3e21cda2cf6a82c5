package fr.arobase.kiosk.attendance;

import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.arobase.attendance.AttendanceService;
import fr.arobase.attendance.NewScan;
import fr.arobase.attendance.Outcome;
import fr.arobase.attendance.Roster;
import fr.arobase.attendance.RosterService;
import fr.arobase.attendance.ScanAnswer;
import fr.arobase.attendance.Source;
import fr.arobase.common.Uuids;
import fr.arobase.kiosk.frame.KioskPaths;
import fr.arobase.kiosk.frame.PageView;
import fr.arobase.kiosk.frame.Visit;
import fr.arobase.kiosk.limit.RateLimit;
import fr.arobase.kiosk.page.Action;
import fr.arobase.kiosk.page.Choice;
import fr.arobase.kiosk.page.Content;
import fr.arobase.kiosk.page.Field;
import fr.arobase.kiosk.page.Icon;
import fr.arobase.kiosk.page.Page;
import fr.arobase.kiosk.page.Problem;
import fr.arobase.kiosk.page.Tone;
import fr.arobase.kiosk.page.Words;
import fr.arobase.kiosk.ticket.TicketSettings;
import fr.arobase.signup.AttendeeId;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;

/**
 * People count themselves in: they show their ticket, or type its code, and read the answer; the page is ready again by
 * itself for the next person. On a visitor's own device it only says where that is done: one comes in person.
 */
@Route(KioskPaths.KIOSK + CheckInEntry.PATH)
@RouteAlias(CheckInEntry.PATH)
@AnonymousAllowed
class CheckInView extends PageView {

    private static final long serialVersionUID = 1L;
    private static final String CODE = "code";
    private static final String DEVICE = "borne";

    private final transient AttendanceService attendance;
    private final transient RosterService rosters;
    private final transient RateLimit wrongCodes;
    private final transient TicketSettings settings;
    private final transient Clock clock;
    private final Duration pause;

    private Scanner scanner;
    private boolean typing;
    private String typed = "";
    private transient List<Problem> problems = List.of();

    @Nullable
    private transient ScanAnswer answer;

    CheckInView(
            Visit visit,
            AttendanceService attendance,
            RosterService rosters,
            RateLimit wrongCodes,
            TicketSettings settings,
            Clock clock,
            @Value("${arobase.kiosk.check-in-pause:12s}") Duration pause) {
        super(visit);
        this.attendance = attendance;
        this.rosters = rosters;
        this.wrongCodes = wrongCodes;
        this.settings = settings;
        this.clock = clock;
        this.pause = pause;
        this.scanner = newScanner();
    }

    private Scanner newScanner() {
        return new Scanner(language(), this::scanned, this::ready);
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        scanner = newScanner();
        super.localeChange(event);
    }

    @Override
    protected Page page() {
        if (!visit().isKiosk()) {
            return elsewhere();
        }
        var given = answer;
        scanner.quiet(given != null || typing);
        return given != null ? answered(given) : typing ? code() : waiting();
    }

    private Page elsewhere() {
        return Page.of("check-in.elsewhere", words("elsewhere.title"))
                .help(words("elsewhere.help"))
                .back(() -> go(KioskPaths.WELCOME));
    }

    private Page waiting() {
        return Page.of("check-in", words("title"))
                .help(words("help"))
                .show(
                        live(),
                        new Content.Choices(List.of(Choice.of("type", Icon.KEYBOARD, words("type"), this::type)
                                .detail(words("type.detail")))))
                .back(() -> go(KioskPaths.WELCOME));
    }

    private Content live() {
        return new Content.Live(Words.of(words("help")), () -> scanner);
    }

    private Page code() {
        return Page.of("check-in.code", words("code.title"))
                .help(words("code.help"))
                .problems(problems)
                .show(
                        new Content.Fields(List.of(
                                Field.of(CODE, Field.Kind.CODE, words("code.label"), typed, text -> typed = text)
                                        .hint(words("code.hint")))),
                        live())
                .main(Action.of("count", Icon.CHECK, words("code.count"), this::typedCode))
                .back(this::ready);
    }

    private Page answered(ScanAnswer given) {
        var counts = given.outcome().counts();
        var people = counts ? party(given) : List.<Roster.Row>of();
        var page = Page.of("check-in.answer", title(given.outcome(), people))
                .said(words("answer." + given.outcome()))
                .show(new Content.Message(icon(given.outcome()), tone(given.outcome()), Words.of(given.message())));
        if (people.size() > 1) {
            page = page.show(new Content.CheckList(
                    Words.of(words("household")),
                    people.stream().map(person -> box(given, person)).toList()));
        }
        page = page.show(live());
        if (given.outcome() == Outcome.PRESENT) {
            page = page.also(Action.of("undo", Icon.UNDO, words("undo"), () -> undo(given)));
        }
        return page.main(Action.of("next", Icon.CHECK, words("next"), this::ready))
                .back(this::ready);
    }

    private String title(Outcome outcome, List<Roster.Row> people) {
        if (people.size() == 1) {
            return words("answer." + outcome + ".one", people.getFirst().name().firstName());
        }
        return words("answer." + outcome);
    }

    private Content.Box box(ScanAnswer given, Roster.Row person) {
        return new Content.Box(
                "came-" + person.attendee(),
                Words.of(person.name().full()).kept(),
                person.presence().isPresent(),
                came -> came(given, person, came));
    }

    private List<Roster.Row> party(ScanAnswer given) {
        return given.workshop() == null || given.signup() == null
                ? List.of()
                : rosters.party(given.workshop(), given.signup());
    }

    /** Each box counts at once: nothing is lost when nobody confirms. */
    private void came(ScanAnswer given, Roster.Row person, boolean came) {
        if (came) {
            attendance.record(scan(person.code().value(), Set.of(person.attendee())));
        } else {
            attendance.undo(given.id(), Set.of(person.attendee()), Source.KIOSK, DEVICE);
        }
    }

    private void undo(ScanAnswer given) {
        attendance.undo(given.id(), Set.of(), Source.KIOSK, DEVICE);
        ready();
    }

    private void type() {
        typing = true;
        typed = "";
        refresh();
    }

    private void typedCode() {
        var request = VaadinRequest.getCurrent();
        var client = request == null ? "" : request.getRemoteAddr();
        if (typed.isBlank()) {
            refuse("code.missing");
        } else if (!wrongCodes.isLeftFor(client)) {
            refuse("code.tooMany");
        } else {
            scanned(typed);
            if (answer != null && answer.outcome() == Outcome.UNKNOWN) {
                wrongCodes.tryFor(client);
            }
        }
    }

    private void refuse(String why) {
        problems = List.of(Problem.of(CODE, words(why)));
        refresh();
    }

    /** A code was read, in whatever way. */
    void scanned(String code) {
        var given = attendance.record(scan(code, Set.of()));
        answer = given;
        if (given.outcome().counts()) {
            visit().achieved();
        }
        typing = false;
        problems = List.of();
        var signup = given.signup();
        draw(signup != null && settings.passing(visit(), signup));
        scanner.sound(given.outcome());
        scanner.readyAgainAfter(pause);
    }

    private NewScan scan(String code, Set<AttendeeId> people) {
        return new NewScan(Uuids.next(), null, code, clock.instant(), Source.KIOSK, DEVICE, people, language());
    }

    private void ready() {
        answer = null;
        typing = false;
        typed = "";
        problems = List.of();
        scanner.readyAgainAfter(Duration.ZERO);
        draw(settings.over(visit()));
    }

    /** With the bars, when the pages look otherwise now. */
    private void draw(boolean otherwise) {
        if (otherwise) {
            redress();
        } else {
            refresh();
        }
    }

    private static Icon icon(Outcome outcome) {
        return switch (outcome) {
            case PRESENT -> Icon.CIRCLE_CHECK;
            case DUPLICATE -> Icon.CLOCK;
            case WRONG_WORKSHOP, CANCELLED -> Icon.CALENDAR_X;
            case WAITING -> Icon.LIST;
            case UNKNOWN -> Icon.CIRCLE_HELP;
        };
    }

    private static Tone tone(Outcome outcome) {
        return switch (outcome) {
            case PRESENT -> Tone.GOOD;
            case DUPLICATE -> Tone.PLAIN;
            case WRONG_WORKSHOP, CANCELLED, WAITING, UNKNOWN -> Tone.CARE;
        };
    }

    private String words(String key, Object... arguments) {
        return text(CheckInView.class, key, arguments);
    }
}
