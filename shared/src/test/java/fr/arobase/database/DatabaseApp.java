package fr.arobase.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Scanner;

/** An application in small, in a process of its own: joins the database of a folder, and asks it what it is told to. */
final class DatabaseApp {

    private DatabaseApp() {}

    @SuppressWarnings("SystemOut")
    public static void main(String[] arguments) throws IOException {
        var lease = EmbeddedMariaDb.join(Path.of(arguments[0]), Path.of(arguments[1]));
        Runtime.getRuntime().addShutdownHook(new Thread(lease::close));
        System.out.println("ready " + lease.address().url());
        var commands = new Scanner(System.in, StandardCharsets.UTF_8);
        while (commands.hasNextLine()) {
            System.out.println(run(lease.address(), commands.nextLine()));
        }
    }

    private static String run(DatabaseAddress address, String sql) {
        try (var connection = DriverManager.getConnection(address.url(), address.user(), address.password());
                var statement = connection.createStatement()) {
            if (!statement.execute(sql)) {
                return "done";
            }
            try (var rows = statement.getResultSet()) {
                return rows.next() ? rows.getString(1) : "nothing";
            }
        } catch (SQLException e) {
            return "failed";
        }
    }
}
