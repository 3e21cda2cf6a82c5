package fr.arobase.database;

import fr.arobase.common.Texts;
import java.util.Locale;

/** What is answered while the database is away: to people a page that refreshes itself, to programs a problem. */
public final class OutagePage {

    /** Seconds before the page, or a program, tries again. */
    public static final int RETRY_SECONDS = 5;

    private OutagePage() {}

    /** A whole page of its own, with nothing else to load: it must work when little else does. */
    public static String html(Locale locale) {
        var language = Texts.ofVisitors(locale).getLanguage();
        var title = Texts.get(OutagePage.class, locale, "outage.title");
        var body = Texts.get(OutagePage.class, locale, "outage.body");
        var again = Texts.get(OutagePage.class, locale, "outage.again");
        return """
                <!DOCTYPE html>
                <html lang="%s" dir="%s">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <meta http-equiv="refresh" content="%d">
                <title>%s</title>
                <style>
                body{margin:0;min-height:100vh;display:grid;place-items:center;background:#F6F3EC;color:#14213D;
                font:1.5rem/1.5 "Atkinson Hyperlegible Next",system-ui,sans-serif}
                main{max-width:32rem;margin:1.5rem;padding:2rem;background:#fff;border-radius:12px}
                h1{font-size:2rem;line-height:1.2;margin:0 0 1rem}
                a{display:inline-block;margin-top:1rem;padding:.75rem 1.5rem;background:#0F5257;color:#fff;
                border-radius:12px;text-decoration:none}
                a:focus-visible{outline:3px solid #1D4ED8;outline-offset:2px}
                </style>
                </head>
                <body><main><h1>%s</h1><p>%s</p><a href="">%s</a></main></body>
                </html>
                """.formatted(
                language, Texts.isRightToLeft(locale) ? "rtl" : "ltr", RETRY_SECONDS, title, title, body, again);
    }

    /** RFC 9457. */
    public static String problem(Locale locale) {
        return """
                {"type":"about:blank","status":503,"title":"%s","detail":"%s"}""".formatted(
                        Texts.get(OutagePage.class, locale, "outage.title"),
                        Texts.get(OutagePage.class, locale, "outage.body"));
    }
}
