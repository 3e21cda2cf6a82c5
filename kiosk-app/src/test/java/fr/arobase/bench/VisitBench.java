package fr.arobase.bench;

import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import fr.arobase.TestDatabase;
import fr.arobase.kiosk.KioskApplication;
import fr.arobase.kiosk.KioskProgramme;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.springframework.boot.Banner;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * What a kiosk's visit costs the server: memory while it is open, and time for each tap, beside a bare Vaadin page in the
 * same run. {@code ./arobase bench visits}
 */
public final class VisitBench {

    private static final int WARM = 400;
    private static final int MEASURED = 400;
    private static final int OPEN = 200;
    private static final double NANOS_IN_A_MILLI = 1e6;
    private static final int BYTES_IN_A_KILO = 1024;

    /** Adds the bare page to the kiosk's own. */
    static class BareRoute implements VaadinServiceInitListener {

        private static final long serialVersionUID = 1L;

        @Override
        public void serviceInit(ServiceInitEvent event) {
            RouteConfiguration.forApplicationScope().setRoute(BarePage.PATH, BarePage.class);
        }
    }

    private final String address;
    private final KioskProgramme.Planned planned = KioskProgramme.begin();

    private VisitBench(String address) {
        this.address = address;
    }

    public static void main(String[] arguments) {
        try (ConfigurableApplicationContext kiosk = new SpringApplicationBuilder(
                        KioskApplication.class, BareRoute.class)
                .bannerMode(Banner.Mode.OFF)
                .initializers(new TestDatabase())
                .run("--server.port=0", "--vaadin.productionMode=true", "--logging.level.root=warn")) {
            var port = ((WebServerApplicationContext) kiosk).getWebServer().getPort();
            new VisitBench("http://localhost:" + port).run();
        }
        System.exit(0);
    }

    private void run() {
        IntStream.range(0, WARM).forEach(_ -> {
            bare().end();
            kiosk().end();
        });
        System.out.printf("%nServer time for a tap, over %d visits each (ms)%n", MEASURED);
        System.out.printf("%-32s %8s %8s%n", "", "median", "p95");
        time("a bare Vaadin page", this::bare);
        time("the kiosk's pages", this::kiosk);
        System.out.printf("%nMemory while a visit is open, of %d open at once (kB each)%n", OPEN);
        weigh("a bare Vaadin page", this::bare);
        weigh("the kiosk's pages", this::kiosk);
    }

    private Taps bare() {
        return new Taps(address)
                .open(BarePage.PATH)
                .tap("more")
                .tap("more")
                .tap("more")
                .tap("more");
    }

    /** From the first page to that of a workshop. */
    private Taps kiosk() {
        return new Taps(address)
                .open("borne/accueil")
                .tap("service-ateliers")
                .tap("all")
                .tap("workshop-" + planned.open())
                .tap("back");
    }

    private void time(String what, Supplier<Taps> visit) {
        var nanos = new ArrayList<Long>();
        for (int i = 0; i < MEASURED; i++) {
            var taps = visit.get();
            // The first is the page itself, drawn whole.
            nanos.addAll(taps.nanos().subList(1, taps.nanos().size()));
            taps.end();
        }
        nanos.sort(null);
        System.out.printf("%-32s %8.2f %8.2f%n", what, at(nanos, 0.5), at(nanos, 0.95));
    }

    private static double at(List<Long> sorted, double share) {
        return sorted.get((int) (share * (sorted.size() - 1))) / NANOS_IN_A_MILLI;
    }

    private void weigh(String what, Supplier<Taps> visit) {
        var open = new ArrayList<Taps>();
        var before = Heap.used();
        for (int i = 0; i < OPEN; i++) {
            open.add(visit.get());
        }
        // What the client's side of the measure holds is not the server's.
        open.forEach(Taps::forget);
        var bytes = Heap.used() - before;
        System.out.printf("%-32s %8d%n", what, bytes / OPEN / BYTES_IN_A_KILO);
        open.forEach(Taps::end);
    }
}
