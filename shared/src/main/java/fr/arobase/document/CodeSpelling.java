package fr.arobase.document;

import fr.arobase.common.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How a code is said on the telephone: "P comme Pierre, 3, K comme Kléber, 7". */
public final class CodeSpelling {

    private CodeSpelling() {}

    /** One line for each group of the code; digits stay digits; no-break spaces keep "P comme Paul" together. */
    public static List<String> lines(String groupedCode, Locale locale) {
        var lines = new ArrayList<String>();
        for (var group : groupedCode.strip().split("\\s+")) {
            lines.add(String.join(
                    ", ", group.chars().mapToObj(c -> word((char) c, locale)).toList()));
        }
        return lines;
    }

    private static String word(char c, Locale locale) {
        if (c < 'A' || c > 'Z') {
            return String.valueOf(c);
        }
        var name = Texts.get(CodeSpelling.class, locale, "spell." + c);
        return Texts.get(CodeSpelling.class, locale, "spell", c, name).replace(' ', '\u00a0');
    }
}
