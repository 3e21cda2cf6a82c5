package fr.arobase.document;

import fr.arobase.common.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Contents of papers for tests. */
final class Papers {

    static final String QR = "HTTPS://BILLET.PARTHENAY-GATINE.FR/T/1A7C9QX2M4N8PD3R5S6T7V8W9X0YZ1B2C3D4E5F6";
    static final Letterhead LETTERHEAD = Letterhead.of("Communauté de communes de Parthenay-Gâtine");

    private Papers() {}

    static TicketContent ticket(Locale locale, List<String> people) {
        return new TicketContent(
                LETTERHEAD,
                locale,
                "Découvrir l’ordinateur et protéger ses données",
                "Mardi 12 janvier 2027 à 14 h 00",
                "2 h 00",
                "Salle des fêtes de Gourgé",
                "4 rue de la Mairie",
                "79200 Gourgé",
                people,
                QR,
                "P3K7 9XQ2",
                "Votre place est réservée.",
                "Venez dix minutes avant l’heure et montrez ce billet à l’entrée.",
                "Prévenez-nous avec ce code à une borne, ou au 05 49 00 00 00.");
    }

    static TicketContent ticket() {
        return ticket(Texts.FRENCH, List.of("Élodie", "Jean-François"));
    }

    static AttendanceSheetContent sheet(int people, int walkInLines, String presence) {
        var rows = new ArrayList<AttendanceSheetContent.Row>();
        for (int i = 1; i <= people; i++) {
            rows.add(new AttendanceSheetContent.Row(
                    "Françoise Lefèvre-Noël " + i, "P3K7 9X%02d".formatted(i), QR + "-" + i, presence));
        }
        return new AttendanceSheetContent(
                LETTERHEAD,
                Texts.FRENCH,
                "Découvrir l’ordinateur",
                "Mardi 12 janvier 2027 à 14 h 00",
                "Salle des fêtes, Gourgé",
                "Anaïs Guérin",
                rows,
                walkInLines);
    }

    static CertificateContent certificate(List<String> objectives) {
        return new CertificateContent(
                LETTERHEAD,
                Texts.FRENCH,
                "Françoise Lefèvre-Noël",
                "Découvrir l’ordinateur",
                "mardi 12 janvier 2027, de 14 h 00 à 16 h 00",
                "2 h 00",
                "Salle des fêtes, Gourgé",
                objectives,
                "Parthenay",
                "mardi 12 janvier 2027",
                "Anaïs Guérin");
    }
}
