package fr.arobase.kiosk.signup;

import fr.arobase.common.DateWords;
import fr.arobase.common.Texts;
import fr.arobase.kiosk.page.Choice;
import fr.arobase.kiosk.page.Fact;
import fr.arobase.kiosk.page.Icon;
import fr.arobase.kiosk.page.Tone;
import fr.arobase.kiosk.page.Words;
import fr.arobase.workshop.Theme;
import fr.arobase.workshop.WorkshopSummary;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A workshop in icons and words. */
final class WorkshopWords {

    private final Locale locale;

    WorkshopWords(Locale locale) {
        this.locale = locale;
    }

    Choice choice(WorkshopSummary workshop, com.vaadin.flow.function.SerializableRunnable chosen) {
        var when = capital(DateWords.dayAndTime(workshop.startsAt(), locale));
        return new Choice(
                "workshop-" + workshop.id(),
                icon(workshop),
                Words.of(workshop.title()),
                Words.of(say("list.detail", when, workshop.venueName(), workshop.commune())),
                List.of(seats(workshop), level(workshop), access(workshop)),
                null,
                chosen);
    }

    List<Fact> facts(WorkshopSummary workshop) {
        var facts = new ArrayList<Fact>();
        facts.add(Fact.of(
                Icon.CALENDAR,
                say(
                        "workshop.when",
                        capital(DateWords.dayAndTime(workshop.startsAt(), locale)),
                        DateWords.duration(workshop.minutes()))));
        facts.add(Fact.of(
                Icon.MAP_PIN,
                say("workshop.where", workshop.venueName(), workshop.venueAddress(), workshop.commune())));
        facts.add(seats(workshop));
        facts.add(level(workshop));
        var needed = workshop.prerequisite();
        if (needed != null && !needed.isBlank()) {
            facts.add(Fact.of(Icon.BOOK_OPEN, say("workshop.prerequisite", needed)));
        }
        facts.add(access(workshop));
        facts.add(Fact.of(Icon.USER, say("workshop.advisor", workshop.advisorName())));
        return facts;
    }

    Fact seats(WorkshopSummary workshop) {
        return workshop.seatsLeft() == 0
                ? Fact.of(Icon.CLOCK, say("seats.full")).in(Tone.CARE)
                : Fact.of(Icon.CIRCLE_CHECK, say("seats.left", workshop.seatsLeft()))
                        .in(Tone.GOOD);
    }

    private Fact level(WorkshopSummary workshop) {
        return Fact.of(Icon.GAUGE, say("level." + workshop.level()));
    }

    private Fact access(WorkshopSummary workshop) {
        return workshop.stepFree()
                ? Fact.of(Icon.ACCESSIBILITY, say("access.free"))
                : Fact.of(Icon.STAIRS, say("access.steps"));
    }

    private String say(String key, Object... arguments) {
        return Texts.get(WorkshopWords.class, locale, key, arguments);
    }

    /** As a line of its own begins; "14 h 00" is never broken. */
    static String capital(String sentence) {
        return (sentence.substring(0, 1).toUpperCase(Locale.FRENCH) + sentence.substring(1))
                .replace(" h ", "\u00a0h\u00a0");
    }

    private static Icon icon(WorkshopSummary workshop) {
        return workshop.themes().isEmpty()
                ? Icon.LAPTOP
                : icon(workshop.themes().getFirst());
    }

    static Icon icon(Theme theme) {
        return switch (theme) {
            case DIAGNOSTIC_NUMERIQUE -> Icon.GAUGE;
            case PRENDRE_EN_MAIN_DU_MATERIEL -> Icon.MOUSE;
            case MAINTENANCE_DE_MATERIEL -> Icon.WRENCH;
            case GERE_SES_CONTENUS_NUMERIQUES -> Icon.FOLDER;
            case NAVIGATION_SUR_INTERNET, ETRANGERS_EUROPE -> Icon.GLOBE;
            case EMAIL -> Icon.MAIL;
            case BUREAUTIQUE, AIDE_AUX_DEMARCHES_ADMINISTRATIVES, PAPIERS_ELECTIONS_CITOYENNETE, JUSTICE ->
                Icon.FILE_TEXT;
            case RESEAUX_SOCIAUX, ASSOCIATIONS -> Icon.USERS;
            case SANTE, SOCIAL_SANTE -> Icon.HEART_PULSE;
            case BANQUE_ET_ACHATS_EN_LIGNE -> Icon.SHOPPING_CART;
            case ENTREPRENEURIAT -> Icon.BUILDING;
            case INSERTION_PROFESSIONNELLE, TRAVAIL_FORMATION -> Icon.BRIEFCASE;
            case SECURITE_NUMERIQUE -> Icon.SHIELD;
            case PARENTALITE -> Icon.BABY;
            case SCOLARITE_ET_NUMERIQUE, FAMILLE_SCOLARITE -> Icon.SCHOOL;
            case CREER_AVEC_LE_NUMERIQUE, LOISIRS_SPORTS_CULTURE -> Icon.PALETTE;
            case CULTURE_NUMERIQUE -> Icon.MONITOR;
            case INTELLIGENCE_ARTIFICIELLE -> Icon.BOT;
            case LOGEMENT -> Icon.HOME;
            case TRANSPORTS_MOBILITE -> Icon.TRAIN;
            case ARGENT_IMPOTS -> Icon.BANKNOTE;
        };
    }
}
