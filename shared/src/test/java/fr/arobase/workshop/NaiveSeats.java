package fr.arobase.workshop;

import java.time.Clock;
import org.springframework.context.support.GenericApplicationContext;

/** The negative control: looks whether a seat is left, then takes it. Between the two, somebody else does the same. */
public class NaiveSeats extends Seats {

    private final WorkshopRepository workshops;

    NaiveSeats(WorkshopRepository workshops, Clock clock) {
        super(workshops, clock);
        this.workshops = workshops;
    }

    @Override
    public boolean take(WorkshopId id, int seats) {
        var workshop = workshops.summary(id).orElseThrow();
        if (workshop.seatsTaken() + seats > workshop.capacity()) {
            return false;
        }
        workshops.addSeats(id, seats);
        return true;
    }

    /** Puts the naive seats in the place of the real ones. */
    public static void replaceSeats(GenericApplicationContext context) {
        context.registerBean(
                "naiveSeats",
                NaiveSeats.class,
                () -> new NaiveSeats(context.getBean(WorkshopRepository.class), context.getBean(Clock.class)),
                definition -> definition.setPrimary(true));
    }
}
