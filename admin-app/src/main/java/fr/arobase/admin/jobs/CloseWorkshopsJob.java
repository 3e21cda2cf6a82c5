package fr.arobase.admin.jobs;

import fr.arobase.attendance.AttendanceService;
import fr.arobase.workshop.WorkshopService;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;

/**
 * Workshops that have been over for an hour are closed, and whoever was expected and not seen is marked absent. Scans that
 * reach us later, from a door without a network, still count.
 */
@DisallowConcurrentExecution
class CloseWorkshopsJob implements Job {

    private static final Duration AFTERWARDS = Duration.ofHours(1);

    private final WorkshopService workshops;
    private final AttendanceService attendance;
    private final Clock clock;

    CloseWorkshopsJob(WorkshopService workshops, AttendanceService attendance, Clock clock) {
        this.workshops = workshops;
        this.attendance = attendance;
        this.clock = clock;
    }

    @Override
    public void execute(JobExecutionContext context) {
        var before = LocalDateTime.now(clock).minus(AFTERWARDS);
        var over = workshops.plannedBefore(before).stream()
                .filter(id -> workshops
                        .find(id)
                        .filter(found -> found.endsAt().isBefore(before))
                        .isPresent())
                .toList();
        OneByOne.each("Closing workshop", over, attendance::closeWorkshop);
    }
}
