package fr.arobase.kiosk.ticket;

import com.vaadin.flow.function.SerializableRunnable;
import fr.arobase.common.Texts;
import fr.arobase.kiosk.comfort.Comfort;
import fr.arobase.kiosk.frame.Lasting;
import fr.arobase.kiosk.frame.Visit;
import fr.arobase.kiosk.page.Choice;
import fr.arobase.kiosk.page.Content;
import fr.arobase.kiosk.page.Icon;
import fr.arobase.kiosk.page.Page;
import fr.arobase.kiosk.page.Tone;
import fr.arobase.kiosk.page.Words;
import fr.arobase.signup.SignupId;
import fr.arobase.signup.TicketComfort;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * "Garder mes réglages sur mon billet": shown at another kiosk, the ticket makes its pages as its holder likes them; one
 * tap takes that back.
 */
@Component
public class TicketSettings {

    private final TicketComfort kept;

    TicketSettings(TicketComfort kept) {
        this.kept = kept;
    }

    /** How the pages were before the ticket changed them. */
    private record Before(Comfort comfort) implements Lasting {}

    /** A ticket is shown: the pages become as its holder likes them. */
    public void adapt(Visit visit, SignupId signup) {
        of(signup).filter(liked -> !liked.equals(visit.comfort())).ifPresent(liked -> {
            visit.begin(Before.class, new Before(visit.comfort()));
            visit.like(liked);
        });
    }

    /** How the pages were before a ticket passed by, as at the check-in, where the next one may be somebody else's. */
    private record Passing(Comfort comfort) implements Lasting {}

    /**
     * A ticket passes by: the pages are as its holder likes them until {@link #over}. They keep their language: what the
     * page has just said was said in it.
     *
     * @return whether they look otherwise now
     */
    public boolean passing(Visit visit, SignupId signup) {
        var before = visit.begun(Passing.class).map(Passing::comfort).orElse(visit.comfort());
        var liked = of(signup)
                .map(other -> before.language() == null ? other.in(Texts.FRENCH) : other.in(before.language()))
                .filter(other -> !other.equals(visit.comfort()));
        liked.ifPresent(other -> {
            visit.begin(Passing.class, new Passing(before));
            visit.like(other);
        });
        return liked.isPresent();
    }

    /** @return whether the pages look otherwise now */
    public boolean over(Visit visit) {
        var before = visit.begun(Passing.class);
        before.ifPresent(passing -> {
            visit.like(passing.comfort());
            visit.forget(Passing.class);
        });
        return before.isPresent();
    }

    private Optional<Comfort> of(SignupId signup) {
        return kept.of(signup).flatMap(Comfort::read);
    }

    /** @param redraw called when the pages are to look otherwise */
    public Page on(Page page, Visit visit, SignupId signup, Locale locale, SerializableRunnable redraw) {
        var before = visit.begun(Before.class);
        if (before.isPresent()) {
            return page.show(
                    new Content.Message(Icon.ACCESSIBILITY, Tone.PLAIN, Words.of(say(locale, "comfort.adapted"))),
                    button(
                            "comfort-undo",
                            Icon.UNDO,
                            say(locale, "comfort.undo"),
                            say(locale, "comfort.undo.detail"),
                            () -> {
                                visit.like(before.get().comfort());
                                visit.forget(Before.class);
                                redraw.run();
                            }));
        }
        if (of(signup).filter(visit.comfort()::equals).isPresent()) {
            return page.show(new Content.Message(Icon.CIRCLE_CHECK, Tone.GOOD, Words.of(say(locale, "comfort.kept"))));
        }
        return page.show(button(
                "comfort-keep",
                Icon.ACCESSIBILITY,
                say(locale, "comfort.keep"),
                say(locale, "comfort.keep.detail"),
                () -> {
                    kept.keep(signup, visit.comfort().in(locale).written());
                    visit.like(visit.comfort().in(locale));
                    redraw.run();
                }));
    }

    private static Content button(String id, Icon icon, String words, String detail, SerializableRunnable done) {
        return new Content.Choices(List.of(Choice.of(id, icon, words, done).detail(detail)));
    }

    private static String say(Locale locale, String key) {
        return Texts.get(TicketSettings.class, locale, key);
    }
}
