package fr.arobase.document;

import com.itextpdf.io.font.FontProgram;
import com.itextpdf.io.font.FontProgramFactory;
import com.itextpdf.io.font.PdfEncodings;
import com.itextpdf.kernel.font.PdfFont;
import com.itextpdf.kernel.font.PdfFontFactory;
import com.itextpdf.kernel.font.PdfFontFactory.EmbeddingStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.regex.Pattern;

/** Liberation Sans, read and parsed once for the whole process; each document embeds only the glyphs that it uses. */
enum Typeface {
    REGULAR("liberation/LiberationSans-Regular.ttf"),
    BOLD("liberation/LiberationSans-Bold.ttf");

    /** Inside "14 h 00", "45 min", "05 49", and before a colon or a question mark in French. */
    private static final Pattern UNBREAKABLE_SPACE =
            Pattern.compile("(?<=\\d) (?=h\\b|min\\b|\\d)|(?<=\\d h) (?=\\d)|(?<=[«]) | (?=[:;?!»])");

    private final FontProgram program;

    Typeface(String resource) {
        try (var in = Typeface.class.getClassLoader().getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("Missing font: " + resource);
            }
            program = FontProgramFactory.createFont(in.readAllBytes(), false);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The font for one document. */
    PdfFont forDocument() {
        return PdfFontFactory.createFont(program, PdfEncodings.IDENTITY_H, EmbeddingStrategy.FORCE_EMBEDDED);
    }

    /**
     * The text with only what the font can draw, for PDF/UA forbids an undrawable character and a name must never stop
     * a ticket: a letter with a rare accent loses the accent, a space of a rare kind becomes a plain no-break space, and
     * what is left becomes a question mark. Spaces that no line should break at become no-break spaces.
     */
    static String printable(String text) {
        var printable = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFC)
                .strip()
                .codePoints()
                .forEach(c -> printable.append(printable(c)));
        return unbreakable(printable);
    }

    /** With no-break spaces where no line should break. */
    static String unbreakable(CharSequence text) {
        return UNBREAKABLE_SPACE.matcher(text).replaceAll("\u00a0");
    }

    private static String printable(int c) {
        if (c == '\n') {
            return "\n";
        }
        if (Character.isISOControl(c) || Character.getType(c) == Character.FORMAT) {
            return "";
        }
        if (REGULAR.draws(c) && BOLD.draws(c)) {
            return Character.toString(c);
        }
        if (Character.isSpaceChar(c)) {
            return "\u00a0";
        }
        int base = Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKD)
                .codePointAt(0);
        return REGULAR.draws(base) && BOLD.draws(base) ? Character.toString(base) : "?";
    }

    private boolean draws(int c) {
        var glyph = program.getGlyph(c);
        return glyph != null && glyph.getCode() != 0;
    }
}
