package fr.arobase.kiosk.handoff;

import fr.arobase.common.CommonConfiguration;
import fr.arobase.common.DateWords;
import fr.arobase.common.Texts;
import fr.arobase.document.HandoffSlip;
import fr.arobase.handoff.Slip;
import fr.arobase.kiosk.frame.Authority;
import java.time.LocalDateTime;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** What a slip says, on the screen and on paper alike. */
@Component
class SlipPapers {

    private final Authority authority;
    private final String base;

    SlipPapers(
            Authority authority,
            @Value("${arobase.public-url:http://localhost:${AROBASE_KIOSK_PORT:8080}}") String publicUrl) {
        this.authority = authority;
        this.base = publicUrl.replaceAll("/+$", "");
    }

    HandoffSlip.Content content(Slip slip, Locale locale) {
        var until = LocalDateTime.ofInstant(slip.until(), CommonConfiguration.ZONE);
        return new HandoffSlip.Content(
                authority.letterhead(),
                locale,
                slip.code().grouped(),
                base + "/" + HandoffPaths.RESUME + "/" + slip.code().value(),
                Texts.get(
                        SlipPapers.class,
                        locale,
                        "slip.deadline",
                        DateWords.dayAndTime(until, locale).replace(" h ", "\u00a0h\u00a0")),
                Texts.get(SlipPapers.class, locale, "slip.how"));
    }
}
