package fr.arobase.kiosk.signup;

import fr.arobase.common.Texts;
import fr.arobase.workshop.Level;
import fr.arobase.workshop.Theme;
import fr.arobase.workshop.WorkshopFilter;
import fr.arobase.workshop.WorkshopId;
import fr.arobase.workshop.WorkshopStatus;
import fr.arobase.workshop.WorkshopSummary;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** Four workshops that do not exist, in two communes that do not either: no seat is taken, and nobody is told. */
final class Pretend {

    private Pretend() {}

    static List<WorkshopSummary> search(WorkshopFilter filter, Locale locale, Clock clock) {
        var today = LocalDate.now(clock);
        return List.of(
                        workshop(1, Theme.PRENDRE_EN_MAIN_DU_MATERIEL, today.plusDays(2), locale),
                        workshop(2, Theme.EMAIL, today.plusDays(5), locale),
                        workshop(3, Theme.SECURITE_NUMERIQUE, today.plusDays(9), locale),
                        workshop(4, Theme.AIDE_AUX_DEMARCHES_ADMINISTRATIVES, today.plusDays(16), locale))
                .stream()
                .filter(workshop -> matches(filter, workshop))
                .toList();
    }

    private static boolean matches(WorkshopFilter filter, WorkshopSummary workshop) {
        var day = workshop.startsAt().toLocalDate();
        return (filter.commune() == null || filter.commune().equals(workshop.inseeCode()))
                && (filter.theme() == null || workshop.themes().contains(filter.theme()))
                && (filter.from() == null || !day.isBefore(filter.from()))
                && (filter.to() == null || !day.isAfter(filter.to()));
    }

    private static WorkshopSummary workshop(int number, Theme theme, LocalDate day, Locale locale) {
        var place = number % 2;
        return new WorkshopSummary(
                new WorkshopId(new UUID(0, number)),
                "ESSAI-" + number,
                "ESSAI-" + number,
                say(locale, "pretend.title." + number),
                Level.BEGINNER,
                List.of(theme),
                null,
                say(locale, "pretend.objectives." + number),
                "ESSAI",
                say(locale, "pretend.venue." + place),
                say(locale, "pretend.address." + place),
                true,
                true,
                "0000" + place,
                say(locale, "pretend.commune." + place),
                "essai",
                say(locale, "pretend.advisor"),
                day.atTime(14, 0),
                120,
                8,
                number,
                0,
                WorkshopStatus.PLANNED,
                null);
    }

    private static String say(Locale locale, String key) {
        return Texts.get(Pretend.class, locale, key);
    }
}
