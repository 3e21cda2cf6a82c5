package fr.arobase.admin.terminal;

import com.vaadin.flow.component.Svg;
import fr.arobase.terminal.VisitCount;
import fr.arobase.terminal.VisitOutcome;
import java.util.List;
import java.util.stream.Collectors;

/** How visits ended, as four bars with their words and figures. The table under it says the same. */
final class OutcomeChart {

    private static final int WIDTH = 340;
    private static final int LINE = 30;
    private static final int FROM = 110;
    private static final int LONGEST = 180;

    private OutcomeChart() {}

    static Svg of(List<VisitCount> counts, FleetWords words) {
        var by = counts.stream()
                .collect(Collectors.groupingBy(VisitCount::outcome, Collectors.summingLong(VisitCount::visits)));
        var most = by.values().stream().mapToLong(Long::longValue).max().orElse(1);
        var svg = new StringBuilder();
        var outcomes = VisitOutcome.values();
        var said = java.util.Arrays.stream(outcomes)
                .map(outcome -> words.text("outcome." + outcome) + " " + by.getOrDefault(outcome, 0L))
                .collect(Collectors.joining(", "));
        svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"outcomes\" role=\"img\" viewBox=\"0 0 ")
                .append(WIDTH)
                .append(' ')
                .append(LINE * outcomes.length)
                .append("\" aria-label=\"")
                .append(said)
                .append("\">");
        for (int line = 0; line < outcomes.length; line++) {
            long visits = by.getOrDefault(outcomes[line], 0L);
            long length = LONGEST * visits / most;
            int y = LINE * line;
            svg.append("<text x=\"0\" y=\"%d\">%s</text>".formatted(y + 20, words.text("outcome." + outcomes[line])));
            svg.append("<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"18\" rx=\"4\"/>".formatted(FROM, y + 6, length));
            svg.append("<text x=\"%d\" y=\"%d\">%d</text>".formatted(FROM + length + 8, y + 20, visits));
        }
        return new Svg(svg.append("</svg>").toString());
    }
}
