package fr.arobase.admin.frame;

import java.text.Normalizer;
import java.util.Locale;

/** Searching in short lists: every typed word must be somewhere; case and accents do not count. */
public final class Search {

    private Search() {}

    public static boolean matches(String typed, String... texts) {
        var all = plain(String.join(" ", texts));
        for (var word : plain(typed).split("\\s+")) {
            if (!all.contains(word)) {
                return false;
            }
        }
        return true;
    }

    private static String plain(String text) {
        var lower = text.toLowerCase(Locale.FRENCH).replace("œ", "oe").replace('’', '\'');
        return Normalizer.normalize(lower, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .strip();
    }
}
