package fr.arobase.workshop.programme;

import java.util.List;

/** What the check of a whole programme file found; nothing has been written. */
public sealed interface ProgrammeCheck {

    /** In the order of lines and columns; at least one. */
    record Refused(List<FileFault> faults) implements ProgrammeCheck {
        public Refused {
            faults = List.copyOf(faults);
        }
    }

    record Ready(List<ProgrammeRow> rows, List<Warning> warnings) implements ProgrammeCheck {
        public Ready {
            rows = List.copyOf(rows);
            warnings = List.copyOf(warnings);
        }

        public long count(Class<? extends ProgrammeRow> kind) {
            return rows.stream().filter(kind::isInstance).count();
        }
    }
}
