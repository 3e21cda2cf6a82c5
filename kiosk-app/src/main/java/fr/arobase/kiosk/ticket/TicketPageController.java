package fr.arobase.kiosk.ticket;

import fr.arobase.authority.Accent;
import fr.arobase.common.Texts;
import fr.arobase.document.QrCode;
import fr.arobase.kiosk.frame.Authority;
import fr.arobase.kiosk.limit.RateLimit;
import fr.arobase.kiosk.page.Said;
import fr.arobase.signup.SignupService;
import fr.arobase.signup.SignupStatus;
import fr.arobase.signup.Ticket;
import fr.arobase.signup.TicketPapers;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * A ticket at the address in its QR code: one small page that needs no script, on any phone and a poor network. Whoever
 * holds the signed code holds the ticket; wrong codes are counted.
 */
@Controller
class TicketPageController {

    private static final String LARGE = "/T/{code:[0-9A-Za-z]+}";
    private static final String SMALL = "/t/{code:[0-9A-Za-z]+}";
    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private final SignupService signups;
    private final TicketPapers papers;
    private final RateLimit wrongCodes;
    private final Authority authority;

    TicketPageController(SignupService signups, TicketPapers papers, RateLimit wrongCodes, Authority authority) {
        this.signups = signups;
        this.papers = papers;
        this.wrongCodes = wrongCodes;
        this.authority = authority;
    }

    @GetMapping({LARGE, SMALL})
    ModelAndView show(@PathVariable String code, HttpServletRequest request, HttpServletResponse response) {
        return with(code, request, response, ticket -> page("ticket", ticket));
    }

    @GetMapping({LARGE + "/annuler", SMALL + "/annuler"})
    ModelAndView askToCancel(@PathVariable String code, HttpServletRequest request, HttpServletResponse response) {
        return with(
                code,
                request,
                response,
                ticket -> page(ticket.status().isActive() ? "ticket-cancel" : "ticket", ticket));
    }

    @PostMapping({LARGE + "/annuler", SMALL + "/annuler"})
    ModelAndView cancel(@PathVariable String code, HttpServletRequest request, HttpServletResponse response) {
        return with(code, request, response, ticket -> {
            signups.cancel(ticket.signup());
            return backTo(ticket);
        });
    }

    @PostMapping({LARGE + "/accepter", SMALL + "/accepter"})
    ModelAndView accept(@PathVariable String code, HttpServletRequest request, HttpServletResponse response) {
        return with(code, request, response, ticket -> {
            signups.acceptOffer(ticket.signup());
            return backTo(ticket);
        });
    }

    /** @param paper {@code 80} for the kiosk's slip; A4 else */
    @GetMapping({LARGE + ".pdf", SMALL + ".pdf"})
    Object pdf(
            @PathVariable String code,
            @RequestParam(defaultValue = "a4") String paper,
            HttpServletRequest request,
            HttpServletResponse response) {
        return file(
                code,
                request,
                response,
                MediaType.APPLICATION_PDF,
                "pdf",
                ticket -> paper.equals("80") ? papers.slip(ticket) : papers.a4(ticket));
    }

    @GetMapping({LARGE + ".ics", SMALL + ".ics"})
    Object calendar(@PathVariable String code, HttpServletRequest request, HttpServletResponse response) {
        return file(code, request, response, CALENDAR, "ics", ticket -> papers.calendar(ticket)
                .getBytes(StandardCharsets.UTF_8));
    }

    private Object file(
            String code,
            HttpServletRequest request,
            HttpServletResponse response,
            MediaType type,
            String extension,
            Function<Ticket, byte[]> content) {
        var tooMany = !wrongCodes.isLeftFor(request.getRemoteAddr());
        var found = tooMany ? null : find(code, request);
        if (found == null) {
            return unknown(request, response, tooMany);
        }
        var name = Texts.get(TicketPageController.class, found.locale(), "file.name") + "." + extension;
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline().filename(name).build().toString())
                .header("X-Robots-Tag", "noindex")
                .body(content.apply(found));
    }

    private ModelAndView with(
            String code,
            HttpServletRequest request,
            HttpServletResponse response,
            Function<Ticket, ModelAndView> answer) {
        response.setHeader("X-Robots-Tag", "noindex");
        var tooMany = !wrongCodes.isLeftFor(request.getRemoteAddr());
        var found = tooMany ? null : find(code, request);
        return found == null ? unknown(request, response, tooMany) : answer.apply(found);
    }

    private @org.jspecify.annotations.Nullable Ticket find(String code, HttpServletRequest request) {
        var found = signups.ticket(code);
        if (found.isEmpty()) {
            wrongCodes.tryFor(request.getRemoteAddr());
        }
        return found.orElse(null);
    }

    private ModelAndView unknown(HttpServletRequest request, HttpServletResponse response, boolean tooMany) {
        var locale = Texts.nearest(request.getLocale());
        if (tooMany) {
            response.setHeader(
                    HttpHeaders.RETRY_AFTER,
                    String.valueOf(
                            1 + wrongCodes.waitFor(request.getRemoteAddr()).toSeconds()));
        }
        var page = new ModelAndView("ticket-unknown", common(locale));
        page.addObject("tooMany", tooMany);
        page.setStatus(tooMany ? HttpStatus.TOO_MANY_REQUESTS : HttpStatus.NOT_FOUND);
        return page;
    }

    private ModelAndView page(String template, Ticket ticket) {
        var content = papers.content(ticket);
        var model = common(ticket.locale());
        model.put("ticket", content);
        model.put("status", ticket.status().name());
        model.put("tone", TicketPages.tone(ticket.status()).name().toLowerCase(Locale.ROOT));
        model.put("active", ticket.status().isActive());
        model.put("offered", ticket.status() == SignupStatus.OFFERED);
        model.put("address", "/T/" + ticket.code().body());
        model.put("code", content.humanCode().split(" "));
        model.put(
                "people",
                Texts.get(
                        TicketPageController.class,
                        ticket.locale(),
                        "page.people",
                        ticket.people().size(),
                        String.join(", ", content.people())));
        model.put(
                "qr",
                QrCode.of(ticket.address()).svg(Texts.get(TicketPageController.class, ticket.locale(), "page.qr")));
        return new ModelAndView(template, model);
    }

    private Map<String, Object> common(Locale locale) {
        var model = new HashMap<String, Object>();
        model.put("say", new Said(TicketPageController.class, locale));
        var now = authority.now();
        model.put("authority", now.details().name());
        model.put("phone", now.details().helpPhone());
        model.put("logo", now.hasLogo() ? "/" + now.logoAddress() : "");
        model.put(
                "accent",
                now.accent().equals(Accent.STANDARD)
                        ? ""
                        : "--accent:" + now.accent().hex());
        return model;
    }

    private static ModelAndView backTo(Ticket ticket) {
        return new ModelAndView("redirect:/T/" + ticket.code().body());
    }
}
