package fr.arobase.access;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.query.Param;

interface AccessKeyRepository extends JpaRepository<AccessKey, AccessKeyId> {

    List<AccessKey> findAllByOrderByCreatedAtDesc();

    @Query("""
            select new fr.arobase.access.AccessKeyView(
              k.id, k.kind, k.name, k.prefix, k.createdAt, k.lastUsedAt, k.revokedAt)
            from AccessKey k where k.secretHash = :hash and k.revokedAt is null
            """)
    Optional<AccessKeyView> living(@Param("hash") String hash);

    /** The condition is checked again by the database: of several nodes, one writes. */
    @Modifying
    @Query(
            "update AccessKey k set k.lastUsedAt = :now where k.id = :id and (k.lastUsedAt is null or k.lastUsedAt < :before)")
    int used(@Param("id") AccessKeyId id, @Param("now") Instant now, @Param("before") Instant before);
}
