package fr.arobase.document;

import java.util.List;
import java.util.Locale;

/**
 * What an attendance sheet says.
 *
 * @param walkInLines empty lines at the end, for people who come without a ticket
 */
public record AttendanceSheetContent(
        Letterhead letterhead,
        Locale locale,
        String courseTitle,
        String dayAndTime,
        String venue,
        String advisor,
        List<Row> rows,
        int walkInLines) {

    /**
     * One person.
     *
     * @param humanCode in two groups of four
     * @param qrText what the QR code holds
     * @param presence "présent à 14 h 02" once it is known; empty leaves room to sign
     */
    public record Row(String name, String humanCode, String qrText, String presence) {}
}
