package fr.arobase.handoff;

import java.time.Instant;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.query.Param;

interface HandoffRepository extends JpaRepository<Handoff, HandoffId> {

    Optional<Handoff> findByLookup(String lookup);

    /** Of any number who bring the same code, the database lets one have it; what was answered is gone from here. */
    @Modifying(clearAutomatically = true)
    @Query("""
            update Handoff h set h.takenAt = :now, h.sealed = :nothing, h.version = h.version + 1
            where h.id = :id and h.takenAt is null and h.goodUntil > :now
            """)
    int take(@Param("id") HandoffId id, @Param("nothing") byte[] nothing, @Param("now") Instant now);

    @Modifying
    @Query("delete from Handoff h where h.id = :id and h.takenAt is null")
    void withdraw(@Param("id") HandoffId id);

    @Modifying
    @Query("delete from Handoff h where h.goodUntil < :now")
    int forget(@Param("now") Instant now);
}
