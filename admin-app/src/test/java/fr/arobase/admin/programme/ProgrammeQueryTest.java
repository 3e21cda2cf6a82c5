package fr.arobase.admin.programme;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import fr.arobase.workshop.WorkshopStatus;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** The programme's address says what it shows, both ways. */
class ProgrammeQueryTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 1, 13);

    @Test
    void what_is_said_is_read_back() {
        var query = ProgrammeQuery.of(QueryParameters.empty())
                .with(Parameter.SHOW, Show.WEEK)
                .with(Parameter.VENUE, "SDF-GOU")
                .with(Parameter.STATE, WorkshopStatus.CANCELLED);
        assertThat(query.parameters().getQueryString().split("&"))
                .containsExactlyInAnyOrder("vue=week", "lieu=SDF-GOU", "etat=cancelled");
        assertThat(ProgrammeQuery.of(query.parameters())).isEqualTo(query);
    }

    @Test
    void a_week_is_from_monday_to_sunday() {
        var filter = ProgrammeQuery.of(QueryParameters.fromString("vue=week")).filter(TODAY);
        assertThat(filter.from()).isEqualTo(LocalDate.of(2027, 1, 11));
        assertThat(filter.to()).isEqualTo(LocalDate.of(2027, 1, 17));
    }

    @Test
    void a_month_has_whole_weeks() {
        var filter = ProgrammeQuery.of(QueryParameters.fromString("vue=month")).filter(TODAY);
        assertThat(filter.from()).isEqualTo(LocalDate.of(2026, 12, 28));
        assertThat(filter.to()).isEqualTo(LocalDate.of(2027, 1, 31));
    }

    @Test
    void the_list_shows_what_is_coming_unless_told_otherwise() {
        assertThat(ProgrammeQuery.of(QueryParameters.empty()).filter(TODAY).from())
                .isEqualTo(TODAY);
        assertThat(ProgrammeQuery.of(QueryParameters.fromString("periode=all"))
                        .filter(TODAY)
                        .from())
                .isNull();
    }
}
