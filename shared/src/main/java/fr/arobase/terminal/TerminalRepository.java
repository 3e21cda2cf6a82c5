package fr.arobase.terminal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.query.Param;

interface TerminalRepository extends JpaRepository<Terminal, TerminalId> {

    List<Terminal> findAllByOrderByName();

    Optional<Terminal> findByName(String name);

    Optional<Terminal> findByTokenHash(String hash);

    /** One code, one terminal: of any number who type it at once, the database lets one have it. */
    @Modifying(clearAutomatically = true)
    @Query("""
            update Terminal t set t.tokenHash = :token, t.enrolledAt = :now, t.enrolmentHash = null,
              t.enrolmentUntil = null, t.version = t.version + 1
            where t.enrolmentHash = :code and t.enrolmentUntil > :now and t.revokedAt is null
            """)
    int enrol(@Param("code") String codeHash, @Param("token") String tokenHash, @Param("now") Instant now);
}
