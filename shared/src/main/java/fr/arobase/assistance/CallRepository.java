package fr.arobase.assistance;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.query.Param;

interface CallRepository extends JpaRepository<AssistanceCall, CallId> {

    /** Held until the end of the transaction: of two who answer at once the second sees the first one's answer. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from AssistanceCall c where c.id = :id")
    Optional<AssistanceCall> hold(@Param("id") CallId id);

    @Query("select c from AssistanceCall c where c.closedAt is null and c.openedAt > :since order by c.openedAt")
    List<AssistanceCall> open(@Param("since") Instant since);

    @Query(
            "select count(c) from AssistanceCall c where c.closedAt is null and c.answer is null and c.openedAt > :since")
    long waiting(@Param("since") Instant since);

    @Query("select c.deskNumber from AssistanceCall c"
            + " where c.deskNumber is not null and c.closedAt is null and c.openedAt > :since")
    List<Integer> deskNumbers(@Param("since") Instant since);

    @Modifying
    @Query("delete from AssistanceCall c where c.openedAt < :before")
    int forget(@Param("before") Instant before);
}
