package fr.arobase.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import fr.arobase.common.Texts;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** What a page says and in which language: no text of the other one, no bare key, no unfilled pattern. */
public final class Spoken {

    private static final Pattern UNFILLED = Pattern.compile("!\\{|\\{\\d[,}]");
    private static final Set<String> KEYS = new HashSet<>();
    private static final Set<String> FRENCH = new HashSet<>();
    private static final Set<String> ENGLISH = new HashSet<>();

    static {
        try {
            for (var french : new PathMatchingResourcePatternResolver()
                    .getResources("classpath*:fr/arobase/**/texts.properties")) {
                var words = read(french);
                KEYS.addAll(words.stringPropertyNames());
                words.values().forEach(text -> FRENCH.add(text.toString().strip()));
                read(french.createRelative("texts_en.properties"))
                        .values()
                        .forEach(text -> ENGLISH.add(text.toString().strip()));
            }
            KEYS.removeIf(key -> !key.contains("."));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Spoken() {}

    /** The document says this language, and so does every line and label that comes from the texts. */
    public static void only(Page page, Locale language, String name) {
        assertThat(page.evaluate("document.documentElement.lang"))
                .as("language of %s", name)
                .isEqualTo(language.getLanguage());
        boolean english = language.equals(Texts.ENGLISH);
        var others = new HashSet<>(english ? FRENCH : ENGLISH);
        others.removeAll(english ? ENGLISH : FRENCH);
        assertThat(lines(page))
                .as("what %s says in %s", name, language)
                .isNotEmpty()
                .noneMatch(KEYS::contains)
                .noneMatch(line -> UNFILLED.matcher(line).find())
                .noneMatch(others::contains);
    }

    /** All that is seen, and what is said to those who do not see; what names itself in another language is let be. */
    @SuppressWarnings("unchecked")
    private static List<String> lines(Page page) {
        return (List<String>) page.evaluate("""
                () => {
                  const foreign = e => { const l = e.closest('[lang]'); return l && l.lang !== document.documentElement.lang; };
                  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
                  const found = [document.title];
                  while (walker.nextNode()) {
                    const e = walker.currentNode.parentElement;
                    if (e && !e.closest('script, style') && !foreign(e)) found.push(walker.currentNode.data);
                  }
                  for (const e of document.querySelectorAll('[aria-label], [title], [placeholder], [alt]')) {
                    if (!foreign(e)) found.push(...['aria-label', 'title', 'placeholder', 'alt'].map(a => e.getAttribute(a) ?? ''));
                  }
                  return found.flatMap(t => t.split('\\n')).map(t => t.trim()).filter(t => t);
                }""");
    }

    private static Properties read(Resource file) throws IOException {
        var words = new Properties();
        try (var reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            words.load(reader);
        }
        return words;
    }
}
