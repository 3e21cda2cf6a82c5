package fr.arobase.kiosk.page;

import java.util.Locale;

/** The icons of the pages, always beside a word: outlines of the Lucide set, drawn by {@code kiosk/icon.ts}. */
public enum Icon {
    ACCESSIBILITY,
    ARROW_LEFT,
    ARROW_RIGHT,
    BABY,
    BANKNOTE,
    BELL,
    BOOK_OPEN,
    BOT,
    BRIEFCASE,
    BUILDING,
    CALENDAR,
    CALENDAR_CHECK,
    CALENDAR_X,
    CAMERA,
    CHECK,
    CHEVRON_RIGHT,
    CIRCLE_ALERT,
    CIRCLE_CHECK,
    CIRCLE_HELP,
    CLOCK,
    CONTRAST,
    FILE_TEXT,
    FOLDER,
    GAUGE,
    GLOBE,
    HEART_PULSE,
    HOME,
    KEYBOARD,
    LANGUAGES,
    LAPTOP,
    LIST,
    LOG_OUT,
    MAIL,
    MAP_PIN,
    MOUSE,
    MONITOR,
    PALETTE,
    PENCIL,
    PHONE,
    PHONE_OFF,
    PLUS,
    PRINTER,
    QR_CODE,
    SCAN_LINE,
    SCHOOL,
    SHIELD,
    SHOPPING_CART,
    STAIRS,
    TEXT_SIZE,
    TICKET,
    TRAIN,
    TRASH,
    UNDO,
    USER,
    USERS,
    WRENCH;

    /** As the browser's code knows it. */
    public String symbol() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
