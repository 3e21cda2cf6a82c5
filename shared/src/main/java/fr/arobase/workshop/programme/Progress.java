package fr.arobase.workshop.programme;

/** Follows long work from the thread that does it. */
@FunctionalInterface
public interface Progress {

    Progress IGNORED = (_, _) -> {};

    void done(int rows, int total);
}
