package fr.arobase.workshop;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface CourseRepository extends JpaRepository<Course, CourseId> {

    Optional<Course> findByCode(String code);

    List<Course> findAllByOrderByTitle();
}
