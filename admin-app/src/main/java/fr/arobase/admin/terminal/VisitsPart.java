package fr.arobase.admin.terminal;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import fr.arobase.terminal.VisitCount;
import java.util.List;

/** The visits of some days, by service and outcome: counted, never named. */
class VisitsPart extends Div {

    private static final long serialVersionUID = 1L;

    VisitsPart(String title, List<VisitCount> counts, FleetWords words) {
        addClassName("visits");
        var total = counts.stream().mapToLong(VisitCount::visits).sum();
        add(new H3(words.text(title, total)));
        if (counts.isEmpty()) {
            add(new Paragraph(words.text("visits.none")));
            return;
        }
        add(OutcomeChart.of(counts, words));
        var table = new Part.Table();
        var head = new Part.Row();
        for (var key : List.of("visits.service", "visits.outcome", "visits.number", "visits.length")) {
            head.add(new Part.Head(words.text(key)));
        }
        table.add(head);
        var most = counts.stream().mapToLong(VisitCount::visits).max().orElse(1);
        counts.forEach(count -> table.add(row(count, most, words)));
        add(table);
    }

    private static Part.Row row(VisitCount count, long most, FleetWords words) {
        var row = new Part.Row();
        var number = new Part.Cell(String.valueOf(count.visits()));
        // The bar says what the figure says.
        number.getStyle().set("--part", String.valueOf(count.visits() * 100 / most) + "%");
        number.addClassName("bar");
        row.add(
                new Part.Cell(count.service().isEmpty() ? words.text("visits.nothing") : service(count, words)),
                new Part.Cell(words.text("outcome." + count.outcome())),
                number,
                new Part.Cell(words.text("visits.time", count.seconds() / 60, count.seconds() % 60)));
        return row;
    }

    private static String service(VisitCount count, FleetWords words) {
        return switch (count.service()) {
            case "ateliers", "billet", "pointage" -> words.text("service." + count.service());
            default -> count.service();
        };
    }

    /** The parts of a plain table. */
    private static final class Part {

        @Tag("table")
        private static final class Table extends HtmlContainer {
            private static final long serialVersionUID = 1L;
        }

        @Tag("tr")
        private static final class Row extends HtmlContainer {
            private static final long serialVersionUID = 1L;
        }

        @Tag("th")
        private static final class Head extends HtmlContainer {
            private static final long serialVersionUID = 1L;

            Head(String words) {
                setText(words);
                getElement().setAttribute("scope", "col");
            }
        }

        @Tag("td")
        private static final class Cell extends HtmlContainer {
            private static final long serialVersionUID = 1L;

            Cell(String words) {
                setText(words);
            }
        }
    }
}
