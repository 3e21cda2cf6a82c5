package fr.arobase.territory;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface CommuneRepository extends JpaRepository<Commune, String> {

    @Query("""
            select new fr.arobase.territory.CommuneView(c.inseeCode, c.name, c.postalCode, c.population,
              (select count(v) from Venue v where v.inseeCode = c.inseeCode),
              (select count(s) from School s where s.inseeCode = c.inseeCode))
            from Commune c order by c.name
            """)
    List<CommuneView> views();
}
