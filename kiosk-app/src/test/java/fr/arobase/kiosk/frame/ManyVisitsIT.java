package fr.arobase.kiosk.frame;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import fr.arobase.IntegrationTest;
import fr.arobase.bench.Heap;
import fr.arobase.bench.Taps;
import fr.arobase.kiosk.KioskApplication;
import fr.arobase.kiosk.KioskProgramme;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A kiosk runs for months: five hundred visits leave neither a session nor memory behind. */
@IntegrationTest(
        classes = {KioskApplication.class, ManyVisitsIT.Visits.class},
        webEnvironment = WebEnvironment.RANDOM_PORT)
class ManyVisitsIT {

    private static final int WARM = 100;
    private static final int ALL = 500;

    /** How many visits are open, as Vaadin knows them. */
    @TestComponent
    static class Visits implements VaadinServiceInitListener {

        private static final long serialVersionUID = 1L;
        private final AtomicInteger open = new AtomicInteger();

        @Override
        public void serviceInit(ServiceInitEvent event) {
            event.getSource().addSessionInitListener(_ -> open.incrementAndGet());
            event.getSource().addSessionDestroyListener(_ -> open.decrementAndGet());
        }
    }

    @Autowired
    Visits visits;

    @LocalServerPort
    int port;

    @Test
    void fiveHundredVisitsLeaveNothing() {
        KioskProgramme.begin();
        var before = visits.open.get();
        for (int i = 0; i < WARM; i++) {
            visit(i);
        }
        Awaitility.await().untilAsserted(() -> assertThat(visits.open).hasValue(before));
        var warm = Heap.used();
        for (int i = WARM; i < ALL; i++) {
            visit(i);
        }
        Awaitility.await().untilAsserted(() -> assertThat(visits.open).hasValue(before));
        assertThat(Heap.used()).as("bytes of heap, which were %d", warm).isLessThan(warm + warm / 20);
    }

    /** The measure sees what it is to see: visits that stay open. */
    @Test
    void openVisitsAreCountedAndWeigh() {
        KioskProgramme.begin();
        var before = visits.open.get();
        var open = new java.util.ArrayList<Taps>();
        var light = Heap.used();
        for (int i = 0; i < WARM; i++) {
            open.add(taps().open("borne/accueil").tap("service-ateliers"));
        }
        assertThat(visits.open.get() - before).isEqualTo(WARM);
        assertThat(Heap.used()).isGreaterThan(light + WARM * 10_000L);
        open.forEach(Taps::end);
        Awaitility.await().untilAsserted(() -> assertThat(visits.open).hasValue(before));
    }

    private void visit(int number) {
        var taps =
                taps().open("borne/accueil").tap("service-ateliers").tap("all").tap("language");
        if (number % 2 == 0) {
            taps.tap("language-en").tap("listen");
        }
        taps.end();
    }

    private Taps taps() {
        return new Taps("http://localhost:" + port);
    }
}
