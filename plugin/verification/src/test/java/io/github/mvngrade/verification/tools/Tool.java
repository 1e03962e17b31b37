package io.github.mvngrade.verification.tools;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A program that the machine has or hasn't.
 *
 * @param name as one would type it, without a folder
 */
public record Tool(String name) {
    /** @throws IllegalArgumentException if the name is blank or has a folder in it */
    public Tool {
        if (name.isBlank() || name.contains("/")) {
            throw new IllegalArgumentException("A tool is named without its folder, not \"" + name + "\"");
        }
    }

    /** Where it is: the first executable of that name in the folders of {@code PATH}. */
    public Optional<Path> find() {
        return find(Optional.ofNullable(System.getenv("PATH")).orElse(""));
    }

    Optional<Path> find(String searchPath) {
        return Stream.of(searchPath.split(File.pathSeparator))
                .filter(folder -> !folder.isBlank())
                .map(folder -> Path.of(folder, name))
                .filter(file -> Files.isRegularFile(file) && Files.isExecutable(file))
                .findFirst();
    }

    /**
     * Where it is.
     *
     * @throws IllegalStateException if it's missing
     */
    public Path path() {
        return find().orElseThrow(() -> new IllegalStateException(missing()));
    }

    String missing() {
        return "no \"" + name + "\" on the PATH of this machine";
    }
}
