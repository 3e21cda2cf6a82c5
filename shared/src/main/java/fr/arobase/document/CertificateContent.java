package fr.arobase.document;

import java.util.List;
import java.util.Locale;

/**
 * What a certificate of attendance says.
 *
 * @param person first and last name
 * @param day the workshop's day and time, in words
 * @param objectives what was worked on, one line each; may be empty
 * @param issuedAt the town
 * @param issuedOn the day, in words
 */
public record CertificateContent(
        Letterhead letterhead,
        Locale locale,
        String person,
        String courseTitle,
        String day,
        String duration,
        String venue,
        List<String> objectives,
        String issuedAt,
        String issuedOn,
        String advisor) {}
