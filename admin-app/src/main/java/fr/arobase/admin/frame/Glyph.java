package fr.arobase.admin.frame;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;

/**
 * The one set of icons, Lucide's outlines, by their code points in its font. An icon always stands beside a word, so it
 * is hidden from screen readers. To add one, take its code point from {@code lucide-static/font/codepoints.json}.
 */
public enum Glyph {
    ACCESSIBILITY(0xE297),
    ALARM_CLOCK(0xE03A),
    ARCHIVE(0xE041),
    ARROW_LEFT(0xE048),
    ARROW_RIGHT(0xE049),
    AWARD(0xE04F),
    BAN(0xE051),
    BELL(0xE059),
    BOOK_OPEN(0xE05F),
    BOOK_OPEN_CHECK(0xE381),
    BUILDING_2(0xE290),
    CALENDAR(0xE063),
    CALENDAR_CHECK(0xE2B7),
    CALENDAR_DAYS(0xE2B9),
    CALENDAR_PLUS(0xE2BC),
    CALENDAR_RANGE(0xE2BD),
    CALENDAR_X(0xE2BE),
    CAMERA(0xE064),
    CHART_COLUMN(0xE2A3),
    CHECK(0xE06C),
    CHEVRON_DOWN(0xE06D),
    CHEVRON_LEFT(0xE06E),
    CHEVRON_RIGHT(0xE06F),
    CIRCLE_ALERT(0xE077),
    CIRCLE_CHECK(0xE226),
    CIRCLE_DASHED(0xE4B0),
    CIRCLE_DOT(0xE345),
    CIRCLE_HELP(0xE082),
    CIRCLE_USER_ROUND(0xE462),
    CIRCLE_X(0xE084),
    CLIPBOARD_LIST(0xE086),
    CLOCK(0xE087),
    COPY(0xE09E),
    DOOR_OPEN(0xE3D6),
    DOWNLOAD(0xE0B2),
    EURO(0xE0B8),
    EXTERNAL_LINK(0xE0B9),
    EYE(0xE0BA),
    FILE_DOWN(0xE318),
    FILE_SPREADSHEET(0xE326),
    FILE_TEXT(0xE0CC),
    FILE_UP(0xE32A),
    FILTER(0xE0DC),
    GRADUATION_CAP(0xE234),
    HAND(0xE1D7),
    HISTORY(0xE1F5),
    HOURGLASS(0xE296),
    HOUSE(0xE0F5),
    INBOX(0xE0F7),
    INFO(0xE0F9),
    KEY_ROUND(0xE4A3),
    KEYBOARD(0xE284),
    LANGUAGES(0xE0FE),
    LAPTOP(0xE1CD),
    LAYOUT_LIST(0xE1D9),
    LINK(0xE102),
    LIST(0xE106),
    LOCK(0xE10B),
    LOCK_OPEN(0xE10C),
    LOG_OUT(0xE10E),
    MAIL(0xE10F),
    MAIL_CHECK(0xE361),
    MAIL_WARNING(0xE367),
    MAP(0xE110),
    MAP_PIN(0xE111),
    MONITOR(0xE11D),
    NOTEBOOK_PEN(0xE596),
    PENCIL(0xE1F9),
    PHONE(0xE133),
    PHONE_CALL(0xE134),
    PHONE_MISSED(0xE137),
    PHONE_OFF(0xE138),
    PLUS(0xE13D),
    PRINTER(0xE141),
    QR_CODE(0xE1DF),
    REFRESH_CW(0xE145),
    REPEAT(0xE146),
    ROTATE_CCW(0xE148),
    SAVE(0xE14D),
    SCAN_LINE(0xE258),
    SCHOOL(0xE3E3),
    SEARCH(0xE151),
    SEND(0xE152),
    SETTINGS(0xE154),
    SHIELD(0xE158),
    SMILE(0xE164),
    SQUARE_CHECK_BIG(0xE16A),
    TAG(0xE17F),
    TICKET(0xE20F),
    TRASH_2(0xE18E),
    TRIANGLE_ALERT(0xE193),
    UNDO_2(0xE2A1),
    UPLOAD(0xE19E),
    USER_CHECK(0xE1A0),
    USER_PLUS(0xE1A2),
    USER_ROUND(0xE468),
    USER_X(0xE1A3),
    USERS(0xE1A4),
    USERS_ROUND(0xE46E),
    WIFI(0xE1AE),
    WIFI_OFF(0xE1AF),
    X(0xE1B2);

    private final String character;

    Glyph(int codePoint) {
        this.character = Character.toString(codePoint);
    }

    String character() {
        return character;
    }

    /** A new component that draws this icon at the size of the text around it. */
    public Component draw() {
        var glyph = new Span();
        glyph.addClassName("glyph");
        glyph.getElement().setAttribute("data-glyph", character);
        glyph.getElement().setAttribute("aria-hidden", "true");
        return glyph;
    }
}
