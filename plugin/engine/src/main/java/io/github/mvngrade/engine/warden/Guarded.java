package io.github.mvngrade.engine.warden;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * A command to run under a warden.
 *
 * @param command the program and its arguments
 * @param environment all that it finds in its environment
 * @param workFolder where it runs
 * @param processors the numbers of those that it may use; none for all
 */
public record Guarded(
        List<String> command, Map<String, String> environment, Path workFolder, List<Integer> processors) {
    public Guarded {
        command = List.copyOf(command);
        environment = Map.copyOf(environment);
        processors = List.copyOf(processors);
    }
}
