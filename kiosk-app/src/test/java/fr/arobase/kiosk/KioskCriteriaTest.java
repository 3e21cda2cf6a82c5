package fr.arobase.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The table of the forty-five criteria names tests that exist; a row without one says what is done by hand, or why not. */
class KioskCriteriaTest {

    private static final Path HOUSE = Path.of("..");
    private static final Pattern ROW = Pattern.compile("\\| (\\d+) \\|([^|]*)\\|([^|]*)\\|([^|]*)\\|");
    private static final Pattern TEST = Pattern.compile("`(\\w+)#(\\w+)`");

    private final List<String> faults = new ArrayList<>();

    @Test
    void every_criterion_is_held_by_a_test_that_exists_or_by_a_hand() throws IOException {
        var rows = ROW.matcher(Files.readString(HOUSE.resolve("docs/kiosk-criteria.md")))
                .results()
                .toList();
        assertThat(rows)
                .extracting(row -> Integer.valueOf(row.group(1)))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 45).boxed().toList());
        for (var row : rows) {
            var tests = TEST.matcher(row.group(3)).results().toList();
            if (tests.isEmpty() && row.group(4).isBlank()) {
                faults.add(row.group(1) + ": nothing holds it");
            }
            for (var test : tests) {
                check(row.group(1), test.group(1), test.group(2));
            }
        }
        assertThat(faults).isEmpty();
    }

    private void check(String row, String type, String method) throws IOException {
        for (var module : List.of("shared", "kiosk-app", "admin-app")) {
            try (var files = Files.walk(HOUSE.resolve(module).resolve("src/test/java"))) {
                var found = files.filter(file -> file.endsWith(type + ".java")).findFirst();
                if (found.isPresent() && Files.readString(found.get()).contains("void " + method + "(")) {
                    return;
                }
            }
        }
        faults.add(row + ": no test " + type + "#" + method);
    }
}
