package fr.arobase.territory;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface SchoolRepository extends JpaRepository<School, String> {

    @Query("""
            select new fr.arobase.territory.SchoolView(
              s.code, s.name, c.name, s.afterSchoolCare, s.canteenPaidOnline)
            from School s join Commune c on c.inseeCode = s.inseeCode order by c.name, s.name
            """)
    List<SchoolView> views();
}
