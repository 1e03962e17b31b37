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
 * @param ground what it reaches beside the system, if there is a fence
 */
public record Guarded(
        List<String> command,
        Map<String, String> environment,
        Path workFolder,
        List<Integer> processors,
        Ground ground) {
    /**
     * Parts of the file system.
     *
     * @param readable absolute paths of files and folders that are read
     * @param writable absolute paths of folders that are read and written
     */
    public record Ground(List<Path> readable, List<Path> writable) {
        /** None. */
        public static final Ground NONE = new Ground(List.of(), List.of());

        public Ground {
            readable = List.copyOf(readable);
            writable = List.copyOf(writable);
        }
    }

    public Guarded {
        command = List.copyOf(command);
        environment = Map.copyOf(environment);
        processors = List.copyOf(processors);
    }
}
