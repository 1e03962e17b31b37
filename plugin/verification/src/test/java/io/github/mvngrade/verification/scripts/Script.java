package io.github.mvngrade.verification.scripts;

import io.github.mvngrade.verification.Repository;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A script of {@code .ci}.
 *
 * @param file where it is
 */
record Script(Path file) {
    /** How a run of it ended: its exit code and all that it printed. */
    record Ending(int code, String output) {}

    static Script named(String name) {
        return new Script(Repository.here().root().resolve(".ci").resolve(name));
    }

    /** Runs it to its end. */
    Ending run(Path folder, Object... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("bash", file.toString()));
        for (Object argument : arguments) {
            command.add(argument.toString());
        }
        Process bash = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        bash.getOutputStream().close();
        String output = new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ending(bash.waitFor(), output);
    }
}
