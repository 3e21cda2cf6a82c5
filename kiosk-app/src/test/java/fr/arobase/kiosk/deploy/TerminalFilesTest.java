package fr.arobase.kiosk.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a terminal is made of, as far as a machine without a screen can judge it: by the tools that will read it. */
class TerminalFilesTest {

    private static final Path TERMINAL = Path.of("../deploy/terminal");

    @TempDir
    Path folder;

    /** What a tool said, and how it ended. */
    private record Said(int code, String words) {}

    static List<Path> scripts() throws IOException {
        return files(Stream.concat(Files.list(TERMINAL.resolve("bin")), Stream.of(TERMINAL.resolve("install.sh"))));
    }

    static List<Path> units() throws IOException {
        return files(Files.list(TERMINAL.resolve("units")));
    }

    private static List<Path> files(Stream<Path> found) {
        try (found) {
            return found.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("scripts")
    void every_script_is_sound(Path script) throws Exception {
        assertThat(Files.isExecutable(script)).isTrue();
        if (Files.readString(script).startsWith("#!/usr/bin/env python3")) {
            assertThat(run("python3", "-c", "compile(open('" + script + "').read(), 'x', 'exec')"))
                    .isEqualTo(new Said(0, ""));
        } else {
            assertThat(run("sh", "-n", script.toString())).isEqualTo(new Said(0, ""));
            assumeTrue(has("shellcheck"), "shellcheck looks closer where it is installed");
            assertThat(run("shellcheck", "-s", "sh", "-S", "warning", "-e", "SC1007", script.toString()))
                    .isEqualTo(new Said(0, ""));
        }
    }

    @ParameterizedTest
    @MethodSource("units")
    void every_unit_is_understood_by_systemd(Path unit) throws Exception {
        assumeTrue(has("systemd-analyze"), "systemd judges its units where it is installed");
        assertThat(complaints(unit)).isEmpty();
    }

    @Test
    void a_unit_with_a_mistake_is_not() throws Exception {
        assumeTrue(has("systemd-analyze"), "systemd judges its units where it is installed");
        var wrong =
                Files.writeString(folder.resolve("wrong.service"), "[Service]\nExecStart=/bin/true\nRestrat=always\n");
        assertThat(complaints(wrong)).isNotEmpty();
    }

    @Test
    void the_firewall_is_understood() throws Exception {
        assumeTrue(has("nft"), "nftables judges its rules where it is installed");
        var rules = Files.readString(TERMINAL.resolve("etc/nftables.conf.in"))
                .replace("@SERVER4@", "elements = { 192.0.2.1 }")
                .replace("@SERVER6@", "")
                .replace("@PORT@", "443");
        var file = Files.writeString(folder.resolve("rules"), rules);
        var said = run("nft", "-c", "-f", file.toString());
        assumeTrue(!said.words().contains("Operation not permitted"), "only root may ask nftables");
        assertThat(said).isEqualTo(new Said(0, ""));
        Files.writeString(file, rules.replace("policy drop", "policy dorp"));
        assertThat(run("nft", "-c", "-f", file.toString()).code()).isNotZero();
    }

    /** The programs that a unit starts are installed on the terminal, not here. */
    private static List<String> complaints(Path unit) throws Exception {
        return run("systemd-analyze", "--man=no", "verify", unit.toString())
                .words()
                .lines()
                .filter(line -> !line.contains("is not executable: No such file or directory"))
                .toList();
    }

    private static boolean has(String program) {
        return Arrays.stream(System.getenv("PATH").split(":"))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }

    private static Said run(String... command) throws Exception {
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var words = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Said(process.waitFor(), words.strip());
    }
}
