package fr.arobase.admin;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** How somebody works a page: by a finger or the mouse, or by the keyboard alone. */
enum Hand {
    POINTING {
        @Override
        void presses(Page page, String what) {
            if ((Boolean) page.evaluate("navigator.maxTouchPoints > 0")) {
                page.locator(what).tap();
            } else {
                page.locator(what).click();
            }
        }

        @Override
        void types(Page page, String field, String text) {
            presses(page, field);
            page.keyboard().type(text);
        }
    },

    KEYS {
        @Override
        void presses(Page page, String what) {
            reach(page, what);
            page.keyboard().press("Enter");
        }

        @Override
        void types(Page page, String field, String text) {
            reach(page, field);
            page.keyboard().type(text);
        }
    };

    private static final int MOST_STEPS = 120;

    abstract void presses(Page page, String what);

    abstract void types(Page page, String field, String text);

    /** By Tab alone: what cannot be reached so is out of reach for whoever has no pointer. */
    private static void reach(Page page, String what) {
        var target = page.locator(what);
        target.waitFor();
        for (int step = 0; !hasFocus(target); step++) {
            if (step == MOST_STEPS) {
                throw new AssertionError("Tab never came to " + what);
            }
            page.keyboard().press("Tab");
        }
    }

    private static boolean hasFocus(Locator target) {
        return (Boolean) target.evaluate("e => e === document.activeElement || e.contains(document.activeElement)");
    }
}
