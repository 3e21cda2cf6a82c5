package fr.arobase.attendance;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.data.repository.query.Param;

/** The log: read and added to, nothing else. Rows are added through the entity manager, which does not look first. */
interface ScanRepository extends Repository<Scan, UUID> {

    Optional<Scan> findById(UUID id);

    @Query("select distinct s from Scan s left join fetch s.attendees where s.workshopId = :workshop")
    List<Scan> ofWorkshop(@Param("workshop") UUID workshop);

    /** What was shown where no workshop is set, and answered to nobody's ticket. */
    @Query(
            "select distinct s from Scan s left join fetch s.attendees where s.workshopId is null and s.receivedAt >= :since")
    List<Scan> ofNoWorkshop(@Param("since") Instant since);

    @Query(
            "select distinct s from Scan s left join fetch s.attendees where s.signupId = :signup and s.workshopId = :workshop")
    List<Scan> ofSignup(@Param("signup") UUID signup, @Param("workshop") UUID workshop);

    /** Holds the sign-up until the end of the transaction, so that of two scans of one ticket one is the first. */
    @Query(value = "select s.party_size from signup s where s.id = :signup for update", nativeQuery = true)
    int hold(@Param("signup") UUID signup);

    /** Everybody signed up, in the order of sign-up; a party stays together. */
    @Query("""
            select new fr.arobase.attendance.SignedUp(
              s.id, a.id, a.firstName, a.lastName, s.status, s.origin, s.humanCode, s.email, s.phone,
              s.waitingNumber, s.offerUntil, s.partySize)
            from Signup s join s.attendees a
            where s.workshopId = :workshop
            order by s.createdAt, s.id, a.position
            """)
    List<SignedUp> signedUp(@Param("workshop") fr.arobase.workshop.WorkshopId workshop);

    /** Grows with every row of the log and every change of a sign-up or of the workshop. */
    @Query(value = """
            select concat_ws('.', w.version, w.seats_taken, w.capacity, w.status,
              (select count(*) from scan c where c.workshop_id = w.id),
              (select concat_ws('-', count(*), sum(s.version)) from signup s where s.workshop_id = w.id))
            from workshop w where w.id = :workshop
            """, nativeQuery = true)
    Optional<String> stamp(@Param("workshop") UUID workshop);
}
