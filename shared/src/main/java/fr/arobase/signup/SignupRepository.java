package fr.arobase.signup;

import fr.arobase.workshop.WorkshopId;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.query.Param;

interface SignupRepository extends JpaRepository<Signup, SignupId> {

    @EntityGraph(attributePaths = "attendees")
    Optional<Signup> findByTicketSerial(String serial);

    @EntityGraph(attributePaths = "attendees")
    Optional<Signup> findByHumanCode(String humanCode);

    @EntityGraph(attributePaths = "attendees")
    List<Signup> findByWorkshopIdOrderByCreatedAt(WorkshopId workshop);

    List<Signup> findByWorkshopIdAndStatusOrderByWaitingNumber(WorkshopId workshop, SignupStatus status);

    /** Reads the row as it is now, and holds it until the end of the transaction. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select s from Signup s where s.id = :id")
    Optional<Signup> reread(@Param("id") SignupId id);

    @Query("select s.workshopId from Signup s where s.id = :id")
    Optional<WorkshopId> workshopOf(@Param("id") SignupId id);

    @Query("select count(a) from Attendee a where a.workshopId = :workshop and a.personKey in :keys")
    long countPeople(@Param("workshop") WorkshopId workshop, @Param("keys") Collection<String> keys);

    @Query("""
            select count(s) from Signup s
            where s.workshopId = :workshop and s.status = 'WAITING' and s.waitingNumber <= :number
            """)
    int waitingUpTo(@Param("workshop") WorkshopId workshop, @Param("number") long number);

    @Query("select s.id from Signup s where s.status = 'OFFERED' and s.offerUntil < :now order by s.offerUntil")
    List<SignupId> offersEndedBefore(@Param("now") Instant now);

    @Query("""
            select s.id from Signup s join Workshop w on w.id = s.workshopId
            where s.status = 'CONFIRMED' and s.remindedAt is null and w.status = 'PLANNED'
              and w.startsAt > :from and w.startsAt <= :to
            order by w.startsAt
            """)
    List<SignupId> toRemind(@Param("from") LocalDateTime from, @Param("to") LocalDateTime to);
}
