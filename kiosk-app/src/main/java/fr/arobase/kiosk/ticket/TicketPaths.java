package fr.arobase.kiosk.ticket;

/** The addresses of the ticket's pages on a kiosk; the code is never in one. */
final class TicketPaths {

    static final String CODE = "billet";
    static final String SHOW = "billet/voir";
    static final String CANCEL = "billet/annuler";

    private TicketPaths() {}
}
