package fr.arobase.territory;

import org.springframework.data.jpa.repository.JpaRepository;

interface VenueRepository extends JpaRepository<Venue, VenueId> {}
