package fr.arobase.signup;

import fr.arobase.common.HumanCode;
import fr.arobase.signup.ticket.TicketCode;
import fr.arobase.signup.ticket.TicketKeys;
import fr.arobase.workshop.WorkshopId;
import fr.arobase.workshop.WorkshopService;
import fr.arobase.workshop.WorkshopSummary;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Finds the sign-up behind a code, scanned or typed, and makes the ticket of a sign-up. */
@Component
class Tickets {

    private final SignupRepository signups;
    private final WorkshopService workshops;
    private final TicketKeys keys;
    private final String address;

    Tickets(
            SignupRepository signups,
            WorkshopService workshops,
            TicketKeys keys,
            @Value("${arobase.public-url:http://localhost:${AROBASE_KIOSK_PORT:8080}}") String publicUrl) {
        this.signups = signups;
        this.workshops = workshops;
        this.keys = keys;
        // Upper case throughout, for the compact alphanumeric mode of QR codes; hosts and schemes do not mind.
        this.address = publicUrl.replaceAll("/+$", "").toUpperCase(Locale.ROOT) + "/T/";
    }

    /** A forged or unknown code finds nothing. */
    Optional<Signup> find(String scannedOrTyped) {
        var signed = TicketCode.read(scannedOrTyped);
        if (signed.isPresent()) {
            return signups.findByTicketSerial(signed.get().serial())
                    .filter(signup ->
                            keys.verify(signed.get(), signup.workshopId().value()));
        }
        return HumanCode.read(scannedOrTyped).flatMap(code -> signups.findByHumanCode(code.value()));
    }

    Optional<WorkshopSummary> workshop(WorkshopId id) {
        return workshops.find(id);
    }

    Ticket of(Signup signup) {
        return of(signup, workshops.find(signup.workshopId()).orElseThrow());
    }

    /** The tickets of one workshop, which is read once. */
    List<Ticket> of(WorkshopId workshop, List<Signup> itsSignups) {
        return workshops
                .find(workshop)
                .map(summary ->
                        itsSignups.stream().map(signup -> of(signup, summary)).toList())
                .orElse(List.of());
    }

    /** @param workshop its workshop; the seats it tells may have changed meanwhile, the ticket does not show them */
    Ticket of(Signup signup, WorkshopSummary workshop) {
        var code = keys.sign(signup.workshopId().value(), signup.ticketSerial());
        var number = signup.waitingNumber();
        return new Ticket(
                signup.id(),
                signup.status(),
                workshop,
                signup.attendees().stream()
                        .map(a -> new Ticket.Person(
                                a.id(), a.name().firstName(), a.name().lastName()))
                        .toList(),
                code,
                signup.humanCode(),
                address + code.body(),
                signup.status() == SignupStatus.WAITING && number != null
                        ? signups.waitingUpTo(signup.workshopId(), number)
                        : 0,
                signup.offerUntil(),
                signup.language(),
                signup.email() != null,
                signup.phone() != null);
    }
}
