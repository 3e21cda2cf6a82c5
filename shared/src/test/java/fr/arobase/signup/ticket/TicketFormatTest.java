package fr.arobase.signup.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The published format, and what it forgives and refuses. */
class TicketFormatTest {

    private static final Pattern MASTER = Pattern.compile("Master key (\\d+) is `([0-9a-f]{64})`");
    private static final Pattern VECTOR = Pattern.compile(
            "\\| (\\d+) \\| `([0-9a-f-]{36})` \\| `(\\w{16})` \\| `([0-9a-f]{64})` \\| `(\\w{45})` \\|");

    private record Vector(int keyId, UUID workshop, String serial, String workshopKey, String code) {}

    private final String page = read();
    private final TreeMap<Integer, byte[]> masters = new TreeMap<>();
    private final List<Vector> vectors = VECTOR.matcher(page)
            .results()
            .map(row -> new Vector(
                    Integer.parseInt(row.group(1)),
                    UUID.fromString(row.group(2)),
                    row.group(3),
                    row.group(4),
                    row.group(5)))
            .toList();
    private final TicketKeys keys;

    TicketFormatTest() {
        MASTER.matcher(page)
                .results()
                .forEach(row -> masters.put(
                        Integer.parseInt(row.group(1)), HexFormat.of().parseHex(row.group(2))));
        keys = new TicketKeys(masters);
    }

    private static String read() {
        try {
            return Files.readString(Path.of("..", "docs", "ticket-format.md"));
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void thePublishedVectorsAreWhatWeDo() throws Exception {
        assertThat(vectors).hasSize(4);
        for (var vector : vectors) {
            var only = new TreeMap<Integer, byte[]>();
            only.put(vector.keyId(), masters.get(vector.keyId()));
            var signing = new TicketKeys(only);
            assertThat(signing.sign(vector.workshop(), vector.serial()).body()).isEqualTo(vector.code());
            assertThat(HexFormat.of()
                            .formatHex(signing.workshopKey(vector.keyId(), vector.workshop())
                                    .getEncoded()))
                    .isEqualTo(vector.workshopKey());
            var read = TicketCode.read(vector.code()).orElseThrow();
            assertThat(read.keyId()).isEqualTo(vector.keyId());
            assertThat(read.serial()).isEqualTo(vector.serial());
            assertThat(keys.verify(read, vector.workshop())).isTrue();
        }
    }

    @Test
    void aReaderForgivesHowPeopleAndScannersWrite() {
        var vector = vectors.getFirst();
        var code = vector.code();

        for (var written : new String[] {
            code.toLowerCase(Locale.ROOT),
            code.replace('0', 'O'),
            code.replace('0', 'o'),
            "1" + code.substring(1).replace('1', 'I'),
            "1" + code.substring(1).replace('1', 'l'),
            "  " + code + "\n",
            "HTTPS://BILLETS.EXAMPLE.ORG/T/" + code,
            "https://billets.example.org/t/" + code.toLowerCase(Locale.ROOT),
            "http://localhost:8080/T/" + code
        }) {
            var read = TicketCode.read(written);
            assertThat(read).as(written).isPresent();
            assertThat(keys.verify(read.orElseThrow(), vector.workshop())).isTrue();
        }
    }

    @Test
    void whatIsNoCodeIsNoCode() {
        var code = vectors.getFirst().code();

        for (var other : new String[] {
            "",
            "/",
            "12345678",
            code.substring(1),
            code + "0",
            "2" + code.substring(1),
            code.replace('A', 'U'),
            code.replace('A', 'é'),
            "https://example.org/",
            code.substring(0, 44) + "?"
        }) {
            assertThat(TicketCode.read(other)).as(other).isEmpty();
        }
    }

    @Test
    void everyOtherCharacterMakesItAForgery() {
        var vector = vectors.getFirst();
        var alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
        for (int i = 0; i < vector.code().length(); i++) {
            for (char c : alphabet.toCharArray()) {
                if (c != vector.code().charAt(i)) {
                    var forged =
                            vector.code().substring(0, i) + c + vector.code().substring(i + 1);
                    assertThat(TicketCode.read(forged).filter(read -> keys.verify(read, vector.workshop())))
                            .as(forged)
                            .isEmpty();
                }
            }
        }
    }

    @Test
    void anotherWorkshopsTicketIsAStranger() {
        var code = TicketCode.read(vectors.getFirst().code()).orElseThrow();

        assertThat(keys.verify(code, vectors.get(1).workshop())).isFalse();
    }

    @Test
    void anUnknownKeyVerifiesNothing() {
        var only = new TreeMap<Integer, byte[]>();
        only.put(2, masters.get(1));

        assertThat(new TicketKeys(only)
                        .verify(
                                TicketCode.read(vectors.getFirst().code()).orElseThrow(),
                                vectors.getFirst().workshop()))
                .isFalse();
    }

    @Test
    void afterARotationOldTicketsStayGoodAndNewOnesAreOfTheNewKey() {
        var vector = vectors.getFirst();
        var rotated = new TreeMap<>(masters.headMap(2));
        rotated.put(2, HexFormat.of().parseHex("ab".repeat(32)));
        var afterwards = new TicketKeys(rotated);

        assertThat(afterwards.verify(TicketCode.read(vector.code()).orElseThrow(), vector.workshop()))
                .isTrue();
        var fresh = afterwards.sign(vector.workshop(), vector.serial());
        assertThat(fresh.keyId()).isEqualTo(2);
        assertThat(afterwards.verify(fresh, vector.workshop())).isTrue();
    }

    @Test
    void codesFitTheCompactModeOfQrCodes() {
        assertThat(vectors)
                .allMatch(vector ->
                        vector.code().matches("[0-9A-Z]+") && vector.code().length() <= 50);
    }
}
