package fr.arobase.staff;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.query.Param;

interface StaffRepository extends JpaRepository<StaffMember, StaffId> {

    List<StaffMember> findAllByOrderByName();

    Optional<StaffMember> findByLogin(String login);

    /** The member's row, held until the end of the transaction. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select s from StaffMember s where s.login = :login")
    Optional<StaffMember> lockByLogin(@Param("login") String login);
}
