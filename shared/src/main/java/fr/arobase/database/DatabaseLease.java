package fr.arobase.database;

/**
 * An application's use of its database, from its start to its stop. Closing it gives the embedded server back, and
 * stops it if nobody else uses it; an external database is left as it is.
 */
public final class DatabaseLease implements AutoCloseable {

    private final DatabaseAddress address;
    private final Runnable giveBack;

    private DatabaseLease(DatabaseAddress address, Runnable giveBack) {
        this.address = address;
        this.giveBack = giveBack;
    }

    public static DatabaseLease external(DatabaseAddress address) {
        return new DatabaseLease(address, () -> {});
    }

    static DatabaseLease embedded(DatabaseAddress address, Runnable giveBack) {
        return new DatabaseLease(address, giveBack);
    }

    public DatabaseAddress address() {
        return address;
    }

    @Override
    public void close() {
        giveBack.run();
    }
}
