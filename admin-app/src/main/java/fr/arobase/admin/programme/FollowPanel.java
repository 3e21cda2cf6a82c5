package fr.arobase.admin.programme;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.VaadinServletRequest;
import fr.arobase.admin.frame.Actions;
import fr.arobase.admin.frame.Glyph;
import fr.arobase.admin.frame.Notices;
import fr.arobase.common.Texts;
import java.util.ArrayList;
import java.util.Locale;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The addresses by which a calendar program follows an advisor or a venue. */
class FollowPanel extends Div {

    private final Locale locale = UI.getCurrent().getLocale();

    /** One calendar: whose, and its address under the console's own. */
    private record Feed(String name, String path) {}

    FollowPanel(Beside beside, String login) {
        addClassName("panel");
        var head = new Div(
                new H2(text("follow.title")), Actions.quiet(Glyph.X, text("panel.close"), beside.leave()::back));
        head.addClassName("panel-head");
        var choices = beside.planning().choices();
        var feeds = new ArrayList<Feed>();
        Feed mine = null;
        for (var advisor : choices.activeAdvisors()) {
            var feed = new Feed(advisor.name(), "/calendar/advisor/" + advisor.feedToken() + ".ics");
            mine = advisor.login().equals(login) ? feed : mine;
            feeds.add(feed);
        }
        for (var venue : choices.venues()) {
            feeds.add(new Feed(
                    text("follow.venue", venue.name(), venue.commune()),
                    "/calendar/venue/" + venue.feedToken() + ".ics"));
        }
        var address = new TextField(text("follow.address"));
        address.setReadOnly(true);
        address.setWidthFull();
        var whose = new Select<Feed>();
        whose.setLabel(text("follow.whose"));
        whose.setItems(feeds);
        whose.setItemLabelGenerator(Feed::name);
        whose.setWidthFull();
        var copy = Actions.main(Glyph.COPY, text("follow.copy"), () -> copy(address));
        whose.addValueChangeListener(
                change -> address.setValue(base() + change.getValue().path()));
        if (!feeds.isEmpty()) {
            whose.setValue(mine == null ? feeds.getFirst() : mine);
        }
        add(head, new Paragraph(text("follow.what")), whose, address, copy, new Paragraph(text("follow.secret")));
    }

    private void copy(TextField address) {
        // Without a secure context there is no clipboard: the address is selected, ready for Ctrl+C.
        address.getElement().executeJs("""
                        this.focus(); this.inputElement.select();
                        return navigator.clipboard
                          ? navigator.clipboard.writeText(this.value).then(() => true, () => false) : false;
                        """).then(Boolean.class, copied -> {
            if (copied) {
                Notices.done(text("follow.copied"));
            } else {
                Notices.problem(text("follow.notCopied"));
            }
        });
    }

    private static String base() {
        return ServletUriComponentsBuilder.fromContextPath(
                        VaadinServletRequest.getCurrent().getHttpServletRequest())
                .toUriString();
    }

    private String text(String key, Object... arguments) {
        return Texts.get(FollowPanel.class, locale, key, arguments);
    }
}
