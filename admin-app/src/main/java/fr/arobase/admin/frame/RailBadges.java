package fr.arobase.admin.frame;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.shared.Registration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Keeps the numbers of the rail up to date while the page is open. */
@JavaScript("context://arobase/chime.js")
final class RailBadges extends Span {

    private static final long serialVersionUID = 1L;

    private final transient List<RailBadge> badges;
    private final Map<String, Anchor> entries;
    private final List<Registration> watching = new ArrayList<>();

    RailBadges(List<RailBadge> badges, Map<String, Anchor> entries) {
        this.badges = badges;
        this.entries = entries;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        var ui = event.getUI();
        for (var badge : badges) {
            var entry = entries.get(badge.path());
            if (entry == null) {
                continue;
            }
            var shown = new Shown(badge, entry);
            watching.add(badge.watch(count -> {
                try {
                    ui.access(() -> shown.show(count));
                } catch (UIDetachedException closedMeanwhile) {
                    // Its watch ends with it.
                }
            }));
        }
    }

    @Override
    protected void onDetach(DetachEvent event) {
        watching.forEach(Registration::remove);
        watching.clear();
    }

    private final class Shown {

        private final RailBadge badge;
        private final Span number = new Span();
        private int last;

        Shown(RailBadge badge, Anchor entry) {
            this.badge = badge;
            number.addClassName("rail-badge");
            number.getElement().setAttribute("role", "status");
            number.setVisible(false);
            entry.add(number);
        }

        void show(int count) {
            if (count == last) {
                return;
            }
            if (count > last) {
                getElement().executeJs("window.arobaseChime?.()");
            }
            last = count;
            number.setVisible(count > 0);
            number.setText(String.valueOf(count));
            number.getElement().setAttribute("aria-label", badge.words(count, getLocale()));
        }
    }
}
