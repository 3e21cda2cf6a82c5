package fr.arobase.document;

import java.util.List;
import java.util.Locale;

/**
 * What a ticket says, in sentences that the reader's screen says too.
 *
 * @param dayAndTime in words: "mardi 12 janvier 2027 à 14 h 00"
 * @param people who comes, first names only: a ticket may be lost; the paper slip leaves them out altogether
 * @param qrText what the QR code holds; upper case keeps it coarse
 * @param humanCode in two groups of four
 * @param status "Votre place est réservée." or "Liste d’attente, place 3"
 * @param nextStep what to do now, one sentence
 * @param cancelHint how to cancel, one sentence
 */
public record TicketContent(
        Letterhead letterhead,
        Locale locale,
        String courseTitle,
        String dayAndTime,
        String duration,
        String venueName,
        String venueAddress,
        String commune,
        List<String> people,
        String qrText,
        String humanCode,
        String status,
        String nextStep,
        String cancelHint) {}
