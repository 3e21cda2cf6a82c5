package fr.arobase.kiosk.printing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The very program that a terminal runs, beside a CUPS that is three scripts: it prints into a folder. */
final class Agent {

    private static final Path PROGRAM = Path.of("../deploy/terminal/bin/borne-agent");

    private final Path machine;

    private Agent(Path machine) {
        this.machine = machine;
    }

    static Agent enrolled(Path machine, String server, String code) throws Exception {
        Files.createDirectories(machine.resolve("bin"));
        Files.createDirectories(machine.resolve("papers"));
        script(machine, "lpstat", """
                case "$*" in
                *-o*) ;;
                *)
                    echo "printer billets is idle.  enabled since now"
                    echo "Alerts: $(cat %1$s/alerts 2>/dev/null || echo none)" ;;
                esac
                """.formatted(machine));
        script(machine, "lp", """
                if [ -e %1$s/broken ]; then echo "media-jam-error" > %1$s/alerts; exit 1; fi
                for paper; do :; done
                cp "$paper" %1$s/papers/$(ls %1$s/papers | wc -l)
                echo "request id is billets-1 (1 file(s))"
                """.formatted(machine));
        script(machine, "cancel", "exit 0\n");
        Files.writeString(machine.resolve("borne.ini"), """
                [borne]
                server = %s
                strip = cups:billets
                sheet = cups:a4
                state = %s
                wishes = %s
                """.formatted(
                        server, machine.resolve("state"), machine.resolve("wishes")));
        var agent = new Agent(machine);
        agent.run("--enrol", code);
        return agent;
    }

    private static void script(Path machine, String name, String body) throws IOException {
        var file = machine.resolve("bin").resolve(name);
        Files.writeString(file, "#!/bin/sh\n" + body);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwx------"));
    }

    /** One beat, and the papers that wait. */
    void once() throws Exception {
        run("--once");
    }

    String launch() throws Exception {
        return run("--launch").strip();
    }

    void breaks() throws IOException {
        Files.writeString(machine.resolve("broken"), "");
    }

    void empty() throws IOException {
        Files.writeString(machine.resolve("alerts"), "media-empty-error");
    }

    /** What came out, the first first. */
    List<byte[]> printed() throws IOException {
        var papers = new ArrayList<byte[]>();
        try (var files = Files.list(machine.resolve("papers"))) {
            for (var file : files.sorted().toList()) {
                papers.add(Files.readAllBytes(file));
            }
        }
        return papers;
    }

    private String run(String... arguments) throws Exception {
        var command = new ArrayList<>(List.of(
                "python3",
                PROGRAM.toString(),
                "--config",
                machine.resolve("borne.ini").toString()));
        command.addAll(Arrays.asList(arguments));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().merge("PATH", machine.resolve("bin").toString(), (path, ours) -> ours + ":" + path);
        var process = builder.start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).as(said).isZero();
        return said;
    }
}
