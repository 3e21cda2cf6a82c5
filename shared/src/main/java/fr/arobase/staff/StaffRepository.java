package fr.arobase.staff;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface StaffRepository extends JpaRepository<StaffMember, StaffId> {

    Optional<StaffMember> findByLogin(String login);
}
