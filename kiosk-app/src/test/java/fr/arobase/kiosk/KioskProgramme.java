package fr.arobase.kiosk;

import fr.arobase.TestDatabase;
import fr.arobase.TestProgramme;
import fr.arobase.common.CommonConfiguration;
import fr.arobase.workshop.WorkshopId;
import java.time.LocalDateTime;
import java.util.UUID;

/** A programme worth choosing from: three communes, eight workshops, one of them full. */
public final class KioskProgramme {

    private static final UUID ADVISOR = UUID.fromString("01900000-0000-7000-8000-0000000000a1");

    private KioskProgramme() {}

    /** What the tests speak of. */
    public record Planned(WorkshopId open, WorkshopId full, WorkshopId twoLeft) {}

    public static Planned begin() {
        TestDatabase.clean();
        TestProgramme.run(
                "INSERT INTO staff_member VALUES (?, 'camille.roy', 'Camille Roy', 'c@example.org', 'ADVISOR', 'x', TRUE, 0, NULL, 'SF1', 0)",
                ADVISOR);
        var gourge = venue(1, "79135", "Gourgé", "79200", "SDF-GOU", "Salle des fêtes de Gourgé", "Rue du Stade", true);
        var parthenay = venue(
                2,
                "79202",
                "Parthenay",
                "79200",
                "EPN-PAR",
                "Espace public numérique",
                "2 boulevard de la Meilleraye",
                true);
        var secondigny = venue(
                3,
                "79311",
                "Secondigny",
                "79130",
                "MED-SEC",
                "Médiathèque de Secondigny",
                "1 place de l’Hôtel de Ville",
                false);
        var mouse = course(
                1,
                "SOURIS",
                "Découvrir l’ordinateur",
                "BEGINNER",
                "prendre_en_main_du_materiel",
                null,
                "Allumer l’ordinateur, tenir la souris, ouvrir un programme.");
        var mail = course(
                2,
                "EMAIL-1",
                "Ma messagerie pas à pas",
                "BEGINNER",
                "email",
                "Savoir utiliser une souris",
                "Lire, écrire et envoyer un message.");
        var safe = course(
                3,
                "SECU",
                "Déjouer les arnaques en ligne",
                "INTERMEDIATE",
                "securite_numerique,email",
                null,
                "Reconnaître un faux message et se protéger.");
        var papers = course(
                4,
                "DEMARCHES",
                "Mes démarches en ligne",
                "INTERMEDIATE",
                "aide_aux_demarches_administratives",
                null,
                "Trouver le bon site et suivre son dossier.");
        var open = workshop(1, mouse, gourge, 2, 14, 8, 0);
        var full = workshop(2, mail, parthenay, 3, 10, 6, 6);
        var twoLeft = workshop(3, safe, secondigny, 5, 9, 8, 6);
        workshop(4, papers, parthenay, 8, 14, 10, 3);
        workshop(5, mail, gourge, 9, 9, 8, 1);
        workshop(6, mouse, secondigny, 12, 14, 8, 7);
        workshop(7, safe, parthenay, 16, 18, 12, 0);
        workshop(8, papers, gourge, 20, 10, 8, 2);
        return new Planned(open, full, twoLeft);
    }

    private static UUID venue(
            int n,
            String insee,
            String commune,
            String postal,
            String code,
            String name,
            String address,
            boolean stepFree) {
        var id = UUID.fromString("01900000-0000-7000-8000-0000000000b" + n);
        TestProgramme.run("INSERT INTO commune VALUES (?, ?, ?, 1000)", insee, commune, postal);
        TestProgramme.run(
                "INSERT INTO venue VALUES (?, ?, ?, ?, ?, 30, 12, ?, TRUE, ?, 0)",
                id,
                code,
                name,
                insee,
                address,
                stepFree,
                "VF" + n);
        return id;
    }

    private static UUID course(
            int n, String code, String title, String level, String themes, String prerequisite, String objectives) {
        var id = UUID.fromString("01900000-0000-7000-8000-0000000000c" + n);
        TestProgramme.run(
                "INSERT INTO course VALUES (?, ?, ?, ?, ?, 120, 12, ?, ?, 0)",
                id,
                code,
                title,
                level,
                themes,
                prerequisite,
                objectives);
        return id;
    }

    private static WorkshopId workshop(int n, UUID course, UUID venue, int inDays, int hour, int capacity, int taken) {
        var id = WorkshopId.next();
        var at = LocalDateTime.now(CommonConfiguration.ZONE)
                .plusDays(inDays)
                .withHour(hour)
                .withMinute(0)
                .withSecond(0)
                .withNano(0);
        TestProgramme.run("""
                INSERT INTO workshop (id, reference, course_id, venue_id, advisor_id, starts_at, minutes, capacity,
                  seats_taken, price, status, version) VALUES (?, ?, ?, ?, ?, ?, 120, ?, ?, 'FREE', 'PLANNED', 0)""", id.value(), "K-" + n, course, venue, ADVISOR, at, capacity, taken);
        return id;
    }
}
