package fr.arobase.admin.programme;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import fr.arobase.common.DateWords;
import fr.arobase.common.Texts;
import fr.arobase.workshop.WorkshopSummary;
import java.time.LocalDateTime;
import java.util.Locale;

/** A workshop in the calendar: hour, title, place, seats taken, and its state as a coloured edge and a word. */
class WorkshopCard extends RouterLink {

    WorkshopCard(WorkshopSummary workshop, ProgrammeQuery query, LocalDateTime now, Locale locale) {
        setRoute(ProgrammeView.class);
        setQueryParameters(
                query.closed().with(Parameter.OPEN, workshop.reference()).parameters());
        var state = WorkshopState.of(workshop, now);
        addClassNames(
                "workshop-card",
                state.tone().className(),
                "state-" + state.name().toLowerCase(Locale.ROOT));
        var here = query.get(Parameter.OPEN).filter(workshop.reference()::equals);
        setClassName("open", here.isPresent());
        here.ifPresent(_ -> getElement().setAttribute("aria-current", "true"));
        var seats = new Span(workshop.seatsTaken() + "/" + workshop.capacity());
        seats.addClassName("card-seats");
        var hour = new Span(DateWords.time(workshop.startsAt().toLocalTime(), locale));
        hour.addClassName("card-hour");
        var head = new Div(hour, seats);
        head.addClassName("card-head");
        var title = new Span(workshop.title());
        title.addClassName("card-title");
        var place = new Span(workshop.venueName());
        place.addClassName("card-place");
        add(head, title, place);
        if (state != WorkshopState.OPEN) {
            var word = new Span(state.text(locale));
            word.addClassName("card-state");
            hour.add(word);
        }
        getElement()
                .setAttribute(
                        "aria-label",
                        Texts.get(
                                WorkshopCard.class,
                                locale,
                                "card.spoken",
                                DateWords.dayAndTime(workshop.startsAt(), locale),
                                workshop.title(),
                                workshop.venueName(),
                                workshop.seatsTaken(),
                                workshop.capacity(),
                                state.text(locale)));
        getElement()
                .setAttribute(
                        "title",
                        workshop.title() + " · " + workshop.venueName() + ", " + workshop.commune() + " · "
                                + workshop.advisorName());
    }
}
