package fr.arobase.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import fr.arobase.IntegrationTest;
import fr.arobase.TestProgramme;
import fr.arobase.common.Fault;
import fr.arobase.common.Saving;
import fr.arobase.common.Texts;
import fr.arobase.territory.TerritoryService;
import fr.arobase.territory.VenueDetails;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Several members of staff save a new thing of one code at the same instant. */
@IntegrationTest
class SameCodeIT {

    private static final int AT_ONCE = 6;

    @Autowired
    private TerritoryService territory;

    @Autowired
    private CourseService courses;

    @BeforeEach
    void territory() {
        TestProgramme.begin();
    }

    @Test
    void one_has_the_venue_and_the_others_are_told_beside_the_code() throws Exception {
        var details = new VenueDetails("SDF-GOU", "Salle des fêtes", "79202", "Rue du Stade", 16, 0, true, false);
        oneIsSaved(atOnce(() -> territory.save(null, 0, details, Texts.FRENCH)), "Salle des fêtes");
        assertThat(TestProgramme.number("SELECT COUNT(*) FROM venue WHERE code = 'SDF-GOU'"))
                .isEqualTo(1);
    }

    @Test
    void one_has_the_course_and_the_others_are_told_beside_the_code() throws Exception {
        var details = new CourseDetails(
                "INTERNET", "Naviguer", Level.BEGINNER, List.of(Theme.values()[0]), 120, 12, null, "Chercher.");
        oneIsSaved(atOnce(() -> courses.save(null, 0, details, Texts.FRENCH)), "Naviguer");
        assertThat(TestProgramme.number("SELECT COUNT(*) FROM course WHERE code = 'INTERNET'"))
                .isEqualTo(1);
    }

    private static <T> void oneIsSaved(List<Saving<T>> outcomes, String holder) {
        assertThat(outcomes).filteredOn(Saving.Saved.class::isInstance).hasSize(1);
        assertThat(outcomes)
                .filteredOn(outcome -> !(outcome instanceof Saving.Saved<T>))
                .hasSize(AT_ONCE - 1)
                .allSatisfy(outcome -> assertThat(outcome)
                        .isInstanceOfSatisfying(Saving.Invalid.class, SameCodeIT::isAboutTheCode)
                        .asString()
                        .contains(holder));
    }

    private static void isAboutTheCode(Saving.Invalid<?> invalid) {
        assertThat(invalid.faults()).extracting(Fault::field).containsExactly("code");
    }

    private static <T> List<T> atOnce(Supplier<T> save) throws Exception {
        var start = new CyclicBarrier(AT_ONCE);
        var outcomes = new ArrayList<T>();
        try (var threads = Executors.newFixedThreadPool(AT_ONCE)) {
            var all = new ArrayList<Future<T>>();
            for (int i = 0; i < AT_ONCE; i++) {
                all.add(threads.submit(() -> {
                    start.await();
                    return save.get();
                }));
            }
            for (var one : all) {
                outcomes.add(one.get());
            }
        }
        return outcomes;
    }
}
