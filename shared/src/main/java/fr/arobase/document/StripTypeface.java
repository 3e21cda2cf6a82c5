package fr.arobase.document;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.TextAttribute;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.AttributedString;
import java.util.List;
import java.util.Optional;

/** Letters as dots: those of our other papers, and behind them a face that knows more scripts, Arabic among them. */
enum StripTypeface {
    REGULAR("liberation/LiberationSans-Regular.ttf", "net/sf/jasperreports/fonts/dejavu/DejaVuSans.ttf"),
    BOLD("liberation/LiberationSans-Bold.ttf", "net/sf/jasperreports/fonts/dejavu/DejaVuSans-Bold.ttf");

    /** Height of a capital, as a part of the font's size. */
    private static final double CAPITAL = 1409 / 2048.0;

    private final List<Font> faces;

    StripTypeface(String... resources) {
        faces = List.of(resources).stream().map(StripTypeface::read).toList();
    }

    /** A text whose capitals are that high, each letter from the first face that has it. */
    AttributedString text(String words, double capitalDots) {
        var text = new AttributedString(words);
        int start = 0;
        while (start < words.length()) {
            var face = face(words.codePointAt(start));
            int end = start;
            while (end < words.length() && face.equals(face(words.codePointAt(end)))) {
                end += Character.charCount(words.codePointAt(end));
            }
            text.addAttribute(TextAttribute.FONT, face.deriveFont((float) (capitalDots / CAPITAL)), start, end);
            start = end;
        }
        return text;
    }

    private Font face(int letter) {
        return faces.stream()
                .filter(face -> face.canDisplay(letter))
                .findFirst()
                .orElse(faces.getFirst());
    }

    private static Font read(String resource) {
        try (var in = Optional.ofNullable(StripTypeface.class.getClassLoader().getResourceAsStream(resource))
                .orElseThrow(() -> new IllegalStateException("Missing font: " + resource))) {
            return Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (FontFormatException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
