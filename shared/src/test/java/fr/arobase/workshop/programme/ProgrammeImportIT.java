package fr.arobase.workshop.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.arobase.IntegrationTest;
import fr.arobase.TestProgramme;
import fr.arobase.common.Texts;
import fr.arobase.signup.SignupResult;
import fr.arobase.signup.SignupService;
import fr.arobase.workshop.WorkshopFilter;
import fr.arobase.workshop.WorkshopId;
import fr.arobase.workshop.WorkshopService;
import fr.arobase.workshop.programme.FileFault.Kind;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Staff import the programme of a quarter from a file. */
@IntegrationTest
class ProgrammeImportIT {

    private static final String HEADER = "reference;course;venue;date;start;minutes;capacity;advisor;price\r\n";

    @Autowired
    private ProgrammeImport programme;

    @Autowired
    private PlanningService planning;

    @Autowired
    private WorkshopService workshops;

    @Autowired
    private SignupService signups;

    private final byte[] good = Territory.file("programme-2027-t1.csv");
    private final byte[] bad = Territory.file("programme-bad.csv");

    @BeforeEach
    void territory() {
        Territory.begin();
    }

    @Test
    void a_good_file_is_written_whole_and_its_progress_told() {
        var seen = new ArrayList<Integer>();
        var report = programme.write(good, (done, total) -> seen.add(done * 1000 / total));
        assertThat(report).isEqualTo(new ProgrammeReport.Written(58, 0, 0, 0));
        assertThat(seen).hasSize(58).isSorted().last().isEqualTo(1000);
        var first = workshops.findByReference("2027-T1-001").orElseThrow();
        assertThat(first.startsAt()).isEqualTo(LocalDateTime.of(2027, 1, 12, 14, 0));
        assertThat(first.minutes()).isEqualTo(90);
        assertThat(first.capacity()).isEqualTo(14);
        assertThat(first.venueCode()).isEqualTo("SDF-GOU");
        assertThat(first.advisorLogin()).isEqualTo("camille.martin");
    }

    @Test
    void checking_writes_nothing() {
        assertThat(programme.check(good)).isInstanceOfSatisfying(ProgrammeCheck.Ready.class, ready -> assertThat(
                        ready.count(ProgrammeRow.New.class))
                .isEqualTo(58));
        assertThat(workshops.search(WorkshopFilter.ALL)).isEmpty();
    }

    @Test
    void a_second_import_of_the_same_file_changes_nothing() {
        programme.write(good, Progress.IGNORED);
        long recorded = TestProgramme.number("SELECT COUNT(*) FROM audit_event");
        assertThat(programme.check(good)).isInstanceOfSatisfying(ProgrammeCheck.Ready.class, ready -> {
            assertThat(ready.count(ProgrammeRow.Unchanged.class)).isEqualTo(58);
            assertThat(ready.warnings()).isEmpty();
        });
        assertThat(programme.write(good, Progress.IGNORED)).isEqualTo(new ProgrammeReport.Written(0, 0, 58, 0));
        assertThat(TestProgramme.number("SELECT COUNT(*) FROM audit_event")).isEqualTo(recorded);
        assertThat(TestProgramme.number("SELECT MAX(version) FROM workshop")).isZero();
    }

    @Test
    void a_changed_row_moves_its_workshop_and_tells_those_signed_up() {
        programme.write(good, Progress.IGNORED);
        var id = workshops.findByReference("2027-T1-001").orElseThrow().id();
        signUp(id, 1);
        var later = edited("2027-01-12;14:00", "2027-01-13;15:30");
        assertThat(programme.check(later)).isInstanceOfSatisfying(ProgrammeCheck.Ready.class, ready -> assertThat(
                        ready.rows().getFirst())
                .isInstanceOfSatisfying(ProgrammeRow.Changed.class, changed -> {
                    assertThat(changed.differing()).containsExactly(ProgrammeColumn.DATE, ProgrammeColumn.START);
                    assertThat(changed.audience().signups()).isEqualTo(1);
                }));
        assertThat(programme.write(later, Progress.IGNORED)).isEqualTo(new ProgrammeReport.Written(0, 1, 57, 1));
        assertThat(workshops.find(id).orElseThrow().startsAt()).isEqualTo(LocalDateTime.of(2027, 1, 13, 15, 30));
        assertThat(messages("signup.workshopMoved")).isEqualTo(1);
    }

    @Test
    void the_bad_file_has_its_seven_faults_and_writes_nothing() {
        assertThat(faults(bad)).hasSize(7);
        assertThat(faults(bad).stream().map(fault -> fault.text(Texts.FRENCH)).distinct())
                .hasSize(7);
        assertThat(programme.write(bad, Progress.IGNORED)).isInstanceOf(ProgrammeReport.Refused.class);
        assertThat(workshops.search(WorkshopFilter.ALL)).isEmpty();
    }

    @Test
    void an_unknown_course() {
        expect(3, 2, Kind.COURSE_UNKNOWN, "La formation «\u00a0INCONNU\u00a0» n’est pas au catalogue.");
    }

    @Test
    void a_day_that_does_not_exist() {
        expect(4, 4, Kind.DATE_IMPOSSIBLE, "Le jour 2027-02-30 n’existe pas dans le calendrier.");
    }

    @Test
    void a_time_that_does_not_exist() {
        expect(5, 5, Kind.TIME_IMPOSSIBLE, "L’heure 25:00 n’existe pas.");
    }

    @Test
    void a_capacity_of_nobody() {
        expect(6, 7, Kind.CAPACITY_NOT_POSITIVE, "Un atelier de 0 place ne peut accueillir personne.");
    }

    @Test
    void a_reference_given_twice() {
        expect(7, 1, Kind.REFERENCE_TWICE, "La référence 2027-T1-001 est déjà à la ligne 2.");
    }

    @Test
    void more_seats_than_the_venue_has() {
        expect(8, 7, Kind.CAPACITY_OVER_VENUE, "99 places demandées\u00a0: Salle SDF-VAS n’en a que 16.");
    }

    @Test
    void a_line_cut_short() {
        expect(
                9,
                6,
                Kind.LINE_TOO_SHORT,
                "La ligne est coupée\u00a0: elle a 5 colonnes sur 9. Il manque\u00a0: minutes, capacity, advisor, price.");
    }

    @Test
    void other_cells_at_fault() {
        assertThat(kinds("R1;IA;NULLE-PART;12 janvier;midi;une heure;8;personne;10"))
                .containsExactly(
                        Kind.VENUE_UNKNOWN,
                        Kind.DATE_UNREADABLE,
                        Kind.TIME_UNREADABLE,
                        Kind.NUMBER_UNREADABLE,
                        Kind.ADVISOR_UNKNOWN,
                        Kind.PRICE_UNKNOWN);
        assertThat(kinds("bad ref;;SDF-GOU;2027-01-12;14:00;5;8;camille.martin;FREE"))
                .containsExactly(Kind.REFERENCE_UNREADABLE, Kind.EMPTY_CELL, Kind.MINUTES_OUT_OF_RANGE);
    }

    @Test
    void a_disabled_advisor() {
        TestProgramme.run("UPDATE staff_member SET enabled = FALSE WHERE login = 'camille.martin'");
        assertThat(kinds(row("R1", "SDF-GOU", "14:00", "camille.martin"))).containsExactly(Kind.ADVISOR_DISABLED);
    }

    @Test
    void a_french_spreadsheet_rewrites_dates_and_they_are_still_read() {
        var check = programme.check(file("R1;IA;SDF-GOU;12/01/2027;9:30;90;8;camille.martin;FREE"));
        assertThat(check).isInstanceOfSatisfying(ProgrammeCheck.Ready.class, ready -> assertThat(
                        ready.rows().getFirst().slot().details().startsAt())
                .isEqualTo(LocalDateTime.of(2027, 1, 12, 9, 30)));
    }

    @Test
    void a_venue_or_advisor_used_twice_at_once_is_a_warning() {
        programme.write(file(row("R1", "SDF-GOU", "14:00", "camille.martin")), Progress.IGNORED);
        assertThat(warnings(file(
                        row("R2", "SDF-GOU", "15:00", "sacha.bernard"),
                        row("R3", "MED-PAR", "16:00", "sacha.bernard"))))
                .containsExactly(
                        "Salle SDF-GOU est déjà occupé à cette heure par l’atelier R1.",
                        "Nom de sacha.bernard est déjà pris à cette heure par l’atelier R2.");
    }

    @Test
    void one_after_the_other_is_no_warning() {
        assertThat(warnings(file(
                        row("R1", "SDF-GOU", "14:00", "camille.martin"),
                        row("R2", "SDF-GOU", "15:30", "camille.martin"))))
                .isEmpty();
    }

    @Test
    void the_past_and_public_holidays_are_warnings() {
        assertThat(warnings(file(
                        "R1;IA;SDF-GOU;2020-01-14;14:00;90;8;camille.martin;FREE",
                        "R2;IA;SDF-GOU;2037-05-01;14:00;90;8;camille.martin;FREE")))
                .containsExactly(
                        "Cet atelier est dans le passé\u00a0: mardi 14 janvier 2020 à 14 h 00.",
                        "Le vendredi 1er mai 2037 est un jour férié\u00a0: fête du Travail.");
    }

    @Test
    void a_cancelled_workshop_is_not_changed() {
        programme.write(good, Progress.IGNORED);
        workshops.cancel(workshops.findByReference("2027-T1-001").orElseThrow().id(), "Travaux");
        assertThat(programme.check(good)).isInstanceOf(ProgrammeCheck.Ready.class);
        assertThat(faults(edited("2027-01-12;14:00", "2027-01-13;14:00")))
                .extracting(FileFault::kind)
                .containsExactly(Kind.WORKSHOP_CANCELLED);
    }

    @Test
    void fewer_seats_than_are_taken() {
        programme.write(good, Progress.IGNORED);
        var id = workshops.findByReference("2027-T1-001").orElseThrow().id();
        signUp(id, 1);
        signUp(id, 2);
        assertThat(faults(edited("90;14;camille", "90;1;camille")))
                .extracting(FileFault::kind)
                .containsExactly(Kind.CAPACITY_UNDER_TAKEN);
    }

    @Test
    void a_failure_in_the_middle_leaves_nothing() {
        assertThatThrownBy(() -> programme.write(good, (done, _) -> {
                    if (done == 30) {
                        throw new IllegalStateException("the power is cut");
                    }
                }))
                .hasMessage("the power is cut");
        assertThat(workshops.search(WorkshopFilter.ALL)).isEmpty();
    }

    @Test
    void the_next_reference_follows_the_import() {
        programme.write(good, Progress.IGNORED);
        assertThat(planning.nextReference(java.time.LocalDate.of(2027, 3, 31))).isEqualTo("2027-T1-059");
        assertThat(planning.nextReference(java.time.LocalDate.of(2027, 4, 1))).isEqualTo("2027-T2-001");
    }

    private void expect(int line, int column, Kind kind, String sentence) {
        assertThat(faults(bad))
                .filteredOn(fault -> fault.line() == line)
                .singleElement()
                .satisfies(fault -> {
                    assertThat(fault.column()).isEqualTo(column);
                    assertThat(fault.kind()).isEqualTo(kind);
                    assertThat(fault.text(Texts.FRENCH)).isEqualTo(sentence);
                });
    }

    private List<FileFault> faults(byte[] content) {
        return programme.check(content) instanceof ProgrammeCheck.Refused refused ? refused.faults() : List.of();
    }

    private List<Kind> kinds(String row) {
        return faults(file(row)).stream().map(FileFault::kind).toList();
    }

    private List<String> warnings(byte[] content) {
        var check = (ProgrammeCheck.Ready) programme.check(content);
        return check.warnings().stream()
                .map(warning -> warning.text(Texts.FRENCH))
                .toList();
    }

    private byte[] edited(String before, String after) {
        var text = new String(good, StandardCharsets.UTF_8);
        assertThat(text).contains(before);
        return text.replace(before, after).getBytes(StandardCharsets.UTF_8);
    }

    private void signUp(WorkshopId id, int person) {
        assertThat(signups.signUp(TestProgramme.wish(id, person))).isInstanceOf(SignupResult.Confirmed.class);
    }

    private static long messages(String kind) {
        return TestProgramme.number("SELECT COUNT(*) FROM message WHERE kind = ?", kind);
    }

    private static String row(String reference, String venue, String start, String advisor) {
        return reference + ";IA;" + venue + ";2037-01-14;" + start + ";90;8;" + advisor + ";FREE";
    }

    private static byte[] file(String... rows) {
        return (HEADER + String.join("\r\n", rows)).getBytes(StandardCharsets.UTF_8);
    }
}
