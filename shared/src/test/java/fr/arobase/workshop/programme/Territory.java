package fr.arobase.workshop.programme;

import fr.arobase.TestProgramme;
import fr.arobase.common.FeedToken;
import fr.arobase.common.Uuids;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

/** The venues, courses and advisors that the programme files speak of, in the test database. */
public final class Territory {

    private static final Map<String, Integer> VENUES = Map.ofEntries(
            Map.entry("EPN-PAR", 14),
            Map.entry("MED-PAR", 20),
            Map.entry("CCAS-PAR", 10),
            Map.entry("MAI-SEC", 10),
            Map.entry("SDF-THE", 24),
            Map.entry("SDF-VAS", 16),
            Map.entry("MED-MEN", 12),
            Map.entry("MAI-AMA", 8),
            Map.entry("SDF-GOU", 16),
            Map.entry("SDF-PEY", 12),
            Map.entry("MAI-POM", 10),
            Map.entry("MED-TAL", 12),
            Map.entry("SDF-REF", 14),
            Map.entry("MAI-CHA", 10));
    private static final String[] COURSES = {
        "DECOUVERTE",
        "FICHIERS",
        "MESSAGERIE",
        "INTERNET",
        "SMARTPHONE",
        "PHOTOS",
        "ARNAQUES",
        "IMPOTS",
        "AMELI",
        "EMPLOI",
        "TEXTE",
        "TABLEUR",
        "ECOLE",
        "ECRANS",
        "IA",
        "ASSO"
    };

    private Territory() {}

    /** Empties the database and writes them. */
    public static void begin() {
        TestProgramme.begin();
        VENUES.forEach((code, seats) -> TestProgramme.run(
                "INSERT INTO venue VALUES (?, ?, ?, '79202', 'Rue du Stade', ?, 0, TRUE, FALSE, ?, 0)",
                Uuids.next(),
                code,
                "Salle " + code,
                seats,
                FeedToken.next()));
        for (var code : COURSES) {
            TestProgramme.run(
                    "INSERT INTO course VALUES (?, ?, ?, 'BEGINNER', 'email', 120, 8, NULL, 'Apprendre.', 0)",
                    Uuids.next(),
                    code,
                    "Formation " + code);
        }
        for (var login : new String[] {"camille.martin", "dominique.petit", "sacha.bernard"}) {
            TestProgramme.run(
                    "INSERT INTO staff_member VALUES (?, ?, ?, NULL, 'ADVISOR', 'x', TRUE, 0, NULL, ?, 0)",
                    Uuids.next(),
                    login,
                    "Nom de " + login,
                    FeedToken.next());
        }
    }

    /** A programme file of the territory: {@code programme-2027-t1.csv}, {@code programme-bad.csv}. */
    public static byte[] file(String name) {
        try (var stream = Territory.class.getResourceAsStream("/programme/" + name)) {
            if (stream == null) {
                throw new IllegalArgumentException("No file " + name);
            }
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
