package fr.arobase.browser;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.arobase.browser.Browser.Screen;
import fr.arobase.common.Texts;
import org.junit.jupiter.api.Test;

/** What looks at pages is not blind. */
class SeenJourneyIT {

    @Test
    void a_fault_is_found() {
        try (var browser = Browser.start();
                var context = browser.visitor(Screen.DESK)) {
            var page = context.newPage();
            page.setContent("<html lang='en'><title>Title</title><main><h1>Title</h1><input>Voilà {0}</main></html>");
            assertThatThrownBy(() -> Seen.accessible(page, "page")).hasMessageContaining("label");
            assertThatThrownBy(() -> Spoken.only(page, Texts.ENGLISH, "page")).hasMessageContaining("{0}");
            assertThatThrownBy(() -> Spoken.only(page, Texts.FRENCH, "page")).hasMessageContaining("language");
        }
    }
}
