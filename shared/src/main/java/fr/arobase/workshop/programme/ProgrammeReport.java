package fr.arobase.workshop.programme;

import java.util.List;

/** What an import did: all of the file, or nothing. */
public sealed interface ProgrammeReport {

    /** @param signupsTold how many sign-ups were sent a message */
    record Written(int created, int changed, int unchanged, long signupsTold) implements ProgrammeReport {}

    /** The file, or what it speaks of, has changed since it was checked. */
    record Refused(List<FileFault> faults) implements ProgrammeReport {
        public Refused {
            faults = List.copyOf(faults);
        }
    }
}
