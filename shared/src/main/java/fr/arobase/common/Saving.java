package fr.arobase.common;

import java.util.List;

/** How saving a form ended. */
public sealed interface Saving<T> {

    record Saved<T>(T id) implements Saving<T> {}

    /** Nothing was written; each fault says where and why. */
    record Invalid<T>(List<Fault> faults) implements Saving<T> {

        public Invalid {
            faults = List.copyOf(faults);
        }
    }

    /** Nothing was written: somebody else has changed the same thing since it was opened. */
    record Overtaken<T>() implements Saving<T> {}
}
