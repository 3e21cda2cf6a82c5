package fr.arobase.admin.terminal;

import fr.arobase.common.CommonConfiguration;
import fr.arobase.document.TableExport;
import fr.arobase.document.TableExport.Column;
import fr.arobase.terminal.TerminalView;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The fleet as a spreadsheet has it. */
final class FleetTable {

    private FleetTable() {}

    static TableExport<TerminalView> of(FleetWords words, Supplier<Known> known) {
        return new TableExport<>(
                words.text("fleet"),
                List.of(
                        column(words, "name", t -> t.details().name()),
                        column(words, "venue", TerminalView::place),
                        column(words, "state", t -> words.state(t.state()).words()),
                        column(words, "shown", words::shown),
                        column(words, "heard", words::heard),
                        column(words, "last.visit", t -> known.get()
                                .lastVisit(t)
                                .map(at -> LocalDateTime.ofInstant(at, CommonConfiguration.ZONE))
                                .orElse(null)),
                        column(words, "machine.agent", t -> known.get().version(t)),
                        column(words, "screen.title", words::screen),
                        column(words, "printer", t -> words.printer(
                                        t, known.get().machine(t))
                                .words())));
    }

    private static Column<TerminalView> column(
            FleetWords words, String key, Function<TerminalView, @Nullable Object> value) {
        return new Column<>(words.text(key), value);
    }
}
