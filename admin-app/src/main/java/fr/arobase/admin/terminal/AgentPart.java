package fr.arobase.admin.terminal;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import fr.arobase.admin.frame.StatePill;
import fr.arobase.terminal.Machine;
import fr.arobase.terminal.MachineState;
import org.jspecify.annotations.Nullable;

/** What a terminal's agent last said of its machine. */
class AgentPart extends Div {

    private static final long serialVersionUID = 1L;
    private static final int SECONDS_IN_AN_HOUR = 3600;

    private final transient FleetWords words;
    private final DescriptionList list = new DescriptionList();

    AgentPart(@Nullable MachineState state, FleetWords words) {
        this.words = words;
        add(new H3(words.text("machine")));
        if (state == null) {
            add(new Paragraph(words.text("machine.none")));
            return;
        }
        describe(state.machine());
        line("machine.said", words.when(state.saidAt()));
        add(list);
    }

    private void describe(Machine machine) {
        list.add(
                new DescriptionList.Term(words.text("printer")),
                new DescriptionList.Description(new StatePill(words.paper(machine))));
        line("machine.agent", machine.agentVersion());
        line("browser", machine.browserAlive() ? machine.browserVersion() : words.text("machine.noBrowser"));
        line("machine.up", words.text("machine.hours", machine.uptimeSeconds() / SECONDS_IN_AN_HOUR));
        if (machine.celsius() != null) {
            line("machine.heat", words.text("machine.celsius", Math.round(machine.celsius())));
        }
        if (machine.memoryPercent() != null) {
            line("machine.memory", words.text("machine.percent", machine.memoryPercent()));
        }
        if (machine.diskPercent() != null) {
            line("machine.disk", words.text("machine.percent", machine.diskPercent()));
        }
        line("headset", words.text(machine.headset() ? "yes" : "no"));
    }

    private void line(String key, String value) {
        list.add(new DescriptionList.Term(words.text(key)), new DescriptionList.Description(value));
    }
}
