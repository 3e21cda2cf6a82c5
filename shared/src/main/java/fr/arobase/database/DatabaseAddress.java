package fr.arobase.database;

/** Where the database is and who we are there. The password never reaches a log: {@link #toString} leaves it out. */
public record DatabaseAddress(String url, String user, String password) {

    @Override
    public String toString() {
        return user + " at " + url;
    }
}
