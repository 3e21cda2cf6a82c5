package fr.arobase.kiosk.handoff;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.arobase.handoff.BySecret;
import fr.arobase.handoff.HandoffService;
import fr.arobase.handoff.HandoffState;
import fr.arobase.kiosk.frame.KioskPaths;
import fr.arobase.kiosk.frame.PageView;
import fr.arobase.kiosk.frame.Pulse;
import fr.arobase.kiosk.frame.Visit;
import fr.arobase.kiosk.page.Action;
import fr.arobase.kiosk.page.Content;
import fr.arobase.kiosk.page.Icon;
import fr.arobase.kiosk.page.Page;
import fr.arobase.kiosk.page.Tone;
import fr.arobase.kiosk.page.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;

/**
 * A code for the visitor's phone. As soon as the phone has it, the kiosk forgets the visit; whoever goes back instead
 * makes the code worthless.
 */
@Route(KioskPaths.KIOSK + HandoffPaths.PHONE)
@AnonymousAllowed
class PhoneView extends PageView implements BeforeEnterObserver, BeforeLeaveObserver {

    private static final long serialVersionUID = 1L;

    private final transient HandoffService handoffs;
    private final transient Luggage luggage;
    private final String base;

    @Nullable
    private transient BySecret made;

    private boolean tooLate;

    PhoneView(
            Visit visit,
            HandoffService handoffs,
            Luggage luggage,
            @Value("${arobase.public-url:http://localhost:${AROBASE_KIOSK_PORT:8080}}") String publicUrl) {
        super(visit);
        this.handoffs = handoffs;
        this.luggage = luggage;
        this.base = publicUrl.replaceAll("/+$", "");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!make()) {
            event.forwardTo(KioskPaths.KIOSK + KioskPaths.HELP);
        }
    }

    private boolean make() {
        var packed = luggage.pack(visit());
        packed.ifPresent(what -> made = handoffs.toPhone(
                what.journey(),
                what.draft(),
                visit().terminal().map(profile -> profile.id().value()).orElse(null)));
        tooLate = false;
        return packed.isPresent();
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (made != null) {
            handoffs.withdraw(made.id());
        }
    }

    @Override
    protected Page page() {
        var page = Page.of("handoff.phone", say("phone.title")).back(() -> go(KioskPaths.HELP));
        var current = made;
        if (tooLate || current == null) {
            return page.show(new Content.Message(Icon.CLOCK, Tone.CARE, Words.of(say("phone.late"))))
                    .main(Action.of("phone-again", Icon.QR_CODE, say("phone.again"), () -> {
                        make();
                        refresh();
                    }));
        }
        var address = base + "/" + HandoffPaths.RESUME + "/" + current.secret().text();
        return page.help(say("phone.help"))
                .show(new Content.Live(Words.of(say("phone.qr")), () -> code(address)))
                .also(Action.of("phone-back", Icon.ARROW_LEFT, say("phone.back"), () -> go(visit().beforeHelp())));
    }

    private Component code(String address) {
        var code = new Div(CodePicture.of(address, say("phone.qr")), new Pulse(this::look));
        code.addClassName("handoff-phone");
        return code;
    }

    private void look() {
        var current = made;
        if (current == null || tooLate) {
            return;
        }
        switch (handoffs.state(current.id())) {
            case HandoffState.TAKEN ->
                getUI().ifPresent(ui -> ui.getPage().setLocation("/borne/fin?" + OnPhoneController.WHY));
            case HandoffState.EXPIRED -> {
                tooLate = true;
                refresh();
            }
            case HandoffState.WAITING -> {}
        }
    }

    private String say(String key) {
        return text(PhoneView.class, key);
    }
}
