package fr.arobase.workshop.programme;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The columns of a programme file, in their usual order; a file may have them in another. */
public enum ProgrammeColumn {
    REFERENCE,
    COURSE,
    VENUE,
    DATE,
    START,
    MINUTES,
    CAPACITY,
    ADVISOR,
    PRICE;

    /** As the first line of a file has it. */
    public String header() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<ProgrammeColumn> read(String header) {
        return Arrays.stream(values())
                .filter(column -> column.header().equals(header.strip().toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /** The whole first line, for people who have to write it. */
    static String headerLine() {
        return String.join(
                ";", List.of(values()).stream().map(ProgrammeColumn::header).toList());
    }
}
