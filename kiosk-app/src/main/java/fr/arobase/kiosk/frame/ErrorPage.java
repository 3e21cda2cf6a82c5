package fr.arobase.kiosk.frame;

import fr.arobase.common.ErrorReport;
import fr.arobase.common.Texts;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import org.springframework.web.util.HtmlUtils;

/** The page of an error outside Vaadin's pages: a sentence, and the id that is also in the log. */
@Component("error")
class ErrorPage implements View {

    @Override
    public String getContentType() {
        return MediaType.TEXT_HTML_VALUE;
    }

    @Override
    public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var locale = request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null
                ? Texts.FRENCH
                : Texts.ofVisitors(request.getLocale());
        var cause = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        var unknown = response.getStatus() == HttpStatus.NOT_FOUND.value();
        var key = unknown ? "error.missing" : "error.refused";
        var message = cause instanceof Throwable error
                ? ErrorReport.of(error, locale).message()
                : Texts.get(ErrorPage.class, locale, key);
        response.setContentType(MediaType.TEXT_HTML_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.getWriter().write("""
                        <!DOCTYPE html><html lang="%s" dir="%s"><head><meta charset="utf-8">
                        <meta name="viewport" content="width=device-width, initial-scale=1"><title>%s</title>
                        <style>body{margin:0;padding:2rem;background:#F6F3EC;color:#14213D;
                        font:1.25rem/1.5 system-ui,sans-serif}a{color:#0F5257}</style></head>
                        <body><main><h1>%s</h1><p>%s</p><p><a href="/">%s</a></p></main></body></html>
                        """.formatted(
                        locale.getLanguage(),
                        Texts.isRightToLeft(locale) ? "rtl" : "ltr",
                        Texts.get(ErrorPage.class, locale, "error.title"),
                        Texts.get(ErrorPage.class, locale, "error.title"),
                        HtmlUtils.htmlEscape(message),
                        Texts.get(ErrorPage.class, locale, "error.home")));
    }
}
