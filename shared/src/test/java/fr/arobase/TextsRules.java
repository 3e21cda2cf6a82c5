package fr.arobase;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** What every bundle of a module must be: complete in both languages, with the same places to fill in. */
public final class TextsRules {

    /** What is printed; a choice that only inflects a word is the language's own affair. */
    private static final Pattern PLACE = Pattern.compile("\\{(\\d+)(?!\\d*,choice)");

    private static final Pattern ANY_PLACE = Pattern.compile("\\{(\\d+)");

    private TextsRules() {}

    /** What is wrong with the bundles below a folder, in sentences; nothing when all is well. */
    public static List<String> faults(Path resources) {
        var faults = new ArrayList<String>();
        try (var files = Files.walk(resources)) {
            files.filter(file -> file.getFileName().toString().equals("texts.properties"))
                    .forEach(file -> compare(file, faults));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return faults;
    }

    /** How many bundles there are: a rule over none would always hold. */
    public static long bundles(Path resources) {
        try (var files = Files.walk(resources)) {
            return files.filter(file -> file.getFileName().toString().equals("texts.properties"))
                    .count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Which keys a bundle does not have in another language. */
    public static List<String> missing(Path french, String language) {
        var keys = new TreeSet<>(read(french).stringPropertyNames());
        keys.removeAll(
                read(french.resolveSibling("texts_" + language + ".properties")).stringPropertyNames());
        return List.copyOf(keys);
    }

    /** A language of visitors may lack a text, which is then French; what it has, it has rightly. */
    private static void compareVisitors(Path file, Properties french, String language, List<String> faults) {
        var other = file.resolveSibling("texts_" + language + ".properties");
        if (!Files.exists(other)) {
            return;
        }
        var texts = read(other);
        for (var key : new TreeSet<>(texts.stringPropertyNames())) {
            var here = other + ", " + key;
            var text = texts.getProperty(key);
            var reference = french.getProperty(key);
            if (reference == null) {
                faults.add(here + ": not in French");
            } else if (text.isBlank() || text.contains("'")) {
                faults.add(here + ": empty, or with a straight apostrophe");
            } else if (!places(text).equals(places(reference)) && !filled(text).equals(filled(reference))) {
                faults.add(here + ": not the same places to fill in");
            }
        }
    }

    /** What a text makes use of, inflected or not: languages count in their own ways. */
    private static TreeSet<String> filled(String pattern) {
        var places = new TreeSet<String>();
        var matcher = ANY_PLACE.matcher(pattern);
        while (matcher.find()) {
            places.add(matcher.group(1));
        }
        return places;
    }

    private static void compare(Path file, List<String> faults) {
        var french = read(file);
        var english = read(file.resolveSibling("texts_en.properties"));
        compareVisitors(file, french, "uk", faults);
        compareVisitors(file, french, "ar", faults);
        var keys = new TreeSet<>(french.stringPropertyNames());
        keys.addAll(english.stringPropertyNames());
        for (var key : keys) {
            var here = file + ", " + key;
            var fr = french.getProperty(key);
            var en = english.getProperty(key);
            if (fr == null || en == null) {
                faults.add(here + ": only in " + (fr == null ? "English" : "French"));
                continue;
            }
            if (fr.isBlank() || en.isBlank()) {
                faults.add(here + ": empty");
            }
            if (!places(fr).equals(places(en))) {
                faults.add(here + ": not the same places to fill in");
            }
            if (fr.contains("'") || en.contains("'")) {
                faults.add(here + ": a straight apostrophe, which MessageFormat swallows");
            }
        }
    }

    private static TreeSet<String> places(String pattern) {
        var places = new TreeSet<String>();
        var matcher = PLACE.matcher(pattern);
        while (matcher.find()) {
            places.add(matcher.group(1));
        }
        return places;
    }

    private static Properties read(Path file) {
        var texts = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            texts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}
