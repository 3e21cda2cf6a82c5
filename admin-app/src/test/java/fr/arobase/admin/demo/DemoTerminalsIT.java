package fr.arobase.admin.demo;

import static org.assertj.core.api.Assertions.assertThat;

import fr.arobase.IntegrationTest;
import fr.arobase.TestProgramme;
import fr.arobase.admin.AdminApplication;
import fr.arobase.common.Secret;
import fr.arobase.terminal.TerminalIdentity;
import fr.arobase.terminal.TerminalService;
import fr.arobase.terminal.TerminalState;
import fr.arobase.terminal.TerminalWatch;
import fr.arobase.territory.TerritoryService;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

/** The demo's terminals are known by their tokens, and alarm nobody before they are switched on. */
@IntegrationTest(classes = AdminApplication.class)
@WithMockUser(roles = {"ADMINISTRATOR", "ADVISOR"})
class DemoTerminalsIT {

    @Autowired
    TerminalService fleet;

    @Autowired
    TerminalIdentity identity;

    @Autowired
    TerminalWatch watch;

    @Autowired
    TerritoryService territory;

    @Test
    void areEnrolledAndExpected() {
        TestProgramme.begin();
        var venue = territory.venues().getFirst().id();

        var loaded = new DemoTerminals(fleet, identity).load(Map.of("EPN-PAR", venue, "SDF-GOU", venue));

        assertThat(loaded).hasSize(2).allMatch(terminal -> identity.of(new Secret(terminal.token()))
                .isPresent());
        watch.tellSilences();
        assertThat(fleet.list()).extracting(view -> view.state()).containsOnly(TerminalState.EXPECTED);
        assertThat(TestProgramme.number("SELECT COUNT(*) FROM message")).isZero();
    }
}
