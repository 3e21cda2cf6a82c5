package fr.arobase.territory;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface VenueRepository extends JpaRepository<Venue, VenueId> {

    List<Venue> findAllByOrderByName();

    Optional<Venue> findByCode(String code);
}
