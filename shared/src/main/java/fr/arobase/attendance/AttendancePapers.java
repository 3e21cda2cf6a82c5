package fr.arobase.attendance;

import fr.arobase.authority.AuthorityService;
import fr.arobase.common.CommonConfiguration;
import fr.arobase.common.DateWords;
import fr.arobase.common.Texts;
import fr.arobase.document.AttendanceSheetContent;
import fr.arobase.document.AttendanceSheetDocument;
import fr.arobase.document.CertificateContent;
import fr.arobase.document.CertificateDocument;
import fr.arobase.signup.AttendeeId;
import fr.arobase.signup.SignupService;
import fr.arobase.signup.Ticket;
import fr.arobase.workshop.WorkshopId;
import fr.arobase.workshop.WorkshopStatus;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The papers of a workshop: the sheet to sign, before and after, and certificates for those who came, and only them. */
@Service
@Transactional(readOnly = true)
public class AttendancePapers {

    private static final int WALK_IN_LINES = 4;

    private final RosterService rosters;
    private final SignupService signups;
    private final AuthorityService authority;
    private final Clock clock;

    AttendancePapers(RosterService rosters, SignupService signups, Clock clock, AuthorityService authority) {
        this.rosters = rosters;
        this.signups = signups;
        this.clock = clock;
        this.authority = authority;
    }

    /** The sheet as it is now: room to sign for those of whom nothing is said, what is known of the others. */
    public Paper sheet(WorkshopId id, Locale locale) {
        var roster = roster(id);
        var workshop = roster.workshop();
        var tickets = signups.tickets(id).stream().collect(Collectors.toMap(Ticket::signup, Ticket::address));
        var rows = roster.expected().stream()
                .map(row -> new AttendanceSheetContent.Row(
                        row.name().lastFirst(),
                        row.code().grouped(),
                        Objects.requireNonNull(tickets.get(row.signup())),
                        inWords(row.presence(), locale)))
                .toList();
        var content = new AttendanceSheetContent(
                authority.letterhead(),
                locale,
                workshop.title(),
                DateWords.dayAndTime(workshop.startsAt(), locale),
                workshop.venueName() + ", " + workshop.venueAddress() + ", " + workshop.commune(),
                workshop.advisorName(),
                rows,
                workshop.status() == WorkshopStatus.PLANNED ? WALK_IN_LINES : 0);
        return new Paper(
                text(locale, "sheet.file", inFileName(workshop.reference())),
                new AttendanceSheetDocument(content).bytes());
    }

    /** One person's certificate; none when they did not come. */
    public Optional<Paper> certificate(WorkshopId id, AttendeeId person, Locale locale) {
        var roster = roster(id);
        return present(roster).stream()
                .filter(row -> row.attendee().equals(person))
                .findFirst()
                .map(row -> certificate(roster, row, locale));
    }

    /** The certificates of all who came, in one ZIP file; none when nobody did. */
    public Optional<Paper> certificates(WorkshopId id, Locale locale) {
        var roster = roster(id);
        var present = present(roster);
        if (present.isEmpty()) {
            return Optional.empty();
        }
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (var row : present) {
                var paper = certificate(roster, row, locale);
                // Two people of one name: the number keeps both files.
                zip.putNextEntry(new ZipEntry("%02d-%s".formatted(present.indexOf(row) + 1, paper.fileName())));
                zip.write(paper.bytes());
                zip.closeEntry();
            }
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        var name =
                text(locale, "certificates.file", inFileName(roster.workshop().reference()));
        return Optional.of(new Paper(name, bytes.toByteArray()));
    }

    private Paper certificate(Roster roster, Roster.Row row, Locale locale) {
        var workshop = roster.workshop();
        var content = new CertificateContent(
                authority.letterhead(),
                locale,
                row.name().full(),
                workshop.title(),
                DateWords.dayAndTime(workshop.startsAt(), locale),
                DateWords.duration(workshop.minutes()),
                workshop.venueName() + ", " + workshop.commune(),
                workshop.objectives().lines().filter(line -> !line.isBlank()).toList(),
                workshop.commune(),
                DateWords.day(LocalDate.now(clock), locale),
                workshop.advisorName());
        var name = text(
                locale,
                "certificate.file",
                inFileName(workshop.reference()),
                inFileName(row.name().lastFirst()));
        return new Paper(name, new CertificateDocument(content).bytes());
    }

    private static List<Roster.Row> present(Roster roster) {
        return roster.rows().stream().filter(row -> row.presence().isPresent()).toList();
    }

    private Roster roster(WorkshopId id) {
        return rosters.roster(id).orElseThrow(() -> new NoSuchElementException("No workshop " + id));
    }

    /** "présent à 14 h 02"; nothing while nothing is said. */
    private static String inWords(Presence presence, Locale locale) {
        var since = presence.since();
        if (presence.state() == Presence.State.EXPECTED || since == null) {
            return "";
        }
        var time = DateWords.time(LocalTime.ofInstant(since, CommonConfiguration.ZONE), locale);
        return text(locale, "presence." + presence.state(), time);
    }

    private static String inFileName(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^A-Za-z0-9]+", "-")
                .toLowerCase(Locale.ROOT);
    }

    private static String text(Locale locale, String key, Object... arguments) {
        return Texts.get(AttendancePapers.class, locale, key, arguments);
    }
}
