package fr.arobase.workshop;

import jakarta.persistence.LockModeType;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.query.Param;

interface WorkshopRepository extends JpaRepository<Workshop, WorkshopId> {

    String SUMMARY = """
            select new fr.arobase.workshop.WorkshopSummary(
              w.id, w.reference, c.code, c.title, c.level, c.themes, p.title, c.objectives,
              v.code, v.name, v.address, v.stepFree, v.connected, m.inseeCode, m.name, a.login, a.name,
              w.startsAt, w.minutes, w.capacity, w.seatsTaken,
              (select count(s) from Signup s where s.workshopId = w.id and s.status = 'WAITING'),
              w.status, w.reason)
            from Workshop w
              join Course c on c.id = w.courseId
              left join Course p on p.code = c.prerequisite
              join Venue v on v.id = w.venueId
              join Commune m on m.inseeCode = v.inseeCode
              join StaffMember a on a.id = w.advisorId
            """;

    Optional<Workshop> findByReference(String reference);

    @Query(SUMMARY + "where w.id = :id")
    Optional<WorkshopSummary> summary(@Param("id") WorkshopId id);

    @Query(SUMMARY + """
            where (:from is null or w.startsAt >= :from)
              and (:to is null or w.startsAt < :to)
              and (:commune is null or v.inseeCode = :commune)
              and (:level is null or c.level = :level)
              and (:venue is null or v.code = :venue)
              and (:advisor is null or a.login = :advisor)
              and (:course is null or c.code = :course)
              and (:status is null or w.status = :status)
              and (:openAt is null or w.startsAt > :openAt)
            order by w.startsAt, w.reference
            """)
    List<WorkshopSummary> search(
            @Param("from") @Nullable LocalDateTime from,
            @Param("to") @Nullable LocalDateTime to,
            @Param("commune") @Nullable String commune,
            @Param("level") @Nullable Level level,
            @Param("venue") @Nullable String venue,
            @Param("advisor") @Nullable String advisor,
            @Param("course") @Nullable String course,
            @Param("status") @Nullable WorkshopStatus status,
            @Param("openAt") @Nullable LocalDateTime openAt);

    /** Takes seats if that many are left and the workshop is open: one row changed means that they are taken. */
    @Modifying
    @Query("""
            update Workshop w set w.seatsTaken = w.seatsTaken + :seats
            where w.id = :id and w.status = 'PLANNED' and w.startsAt > :now and w.seatsTaken + :seats <= w.capacity
            """)
    int takeSeats(@Param("id") WorkshopId id, @Param("seats") int seats, @Param("now") LocalDateTime now);

    /** Gives back what was taken. */
    @Modifying
    @Query("update Workshop w set w.seatsTaken = w.seatsTaken - :seats where w.id = :id")
    int releaseSeats(@Param("id") WorkshopId id, @Param("seats") int seats);

    /** Counts somebody in who came without a seat: beyond the capacity if need be, for nobody is refused at the door. */
    @Modifying
    @Query("update Workshop w set w.seatsTaken = w.seatsTaken + :seats where w.id = :id")
    int addSeats(@Param("id") WorkshopId id, @Param("seats") int seats);

    @Modifying
    @Query("update Workshop w set w.lastWaiting = :number where w.id = :id")
    int rememberWaiting(@Param("id") WorkshopId id, @Param("number") long number);

    /** The workshop's row, held until the end of the transaction. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select w from Workshop w where w.id = :id")
    Optional<Workshop> lock(@Param("id") WorkshopId id);

    @Query("select w.seatsTaken from Workshop w where w.id = :id")
    int seatsTaken(@Param("id") WorkshopId id);

    @Query("select w.lastWaiting from Workshop w where w.id = :id")
    long lastWaiting(@Param("id") WorkshopId id);

    @Query("select w.id from Workshop w where w.status = 'PLANNED' and w.startsAt < :before order by w.startsAt")
    List<WorkshopId> plannedBefore(@Param("before") LocalDateTime before);
}
