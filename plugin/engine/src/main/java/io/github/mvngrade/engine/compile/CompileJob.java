package io.github.mvngrade.engine.compile;

import java.nio.file.Path;
import java.util.List;

/**
 * What to compile.
 *
 * @param sources folder of the sources
 * @param files relative to that folder, with {@code /}; not empty
 * @param classPath jars and folders that the sources may use in addition to the JDK; often empty
 * @param release Java release to compile for
 * @param modules the JDK's modules that the sources may use; empty for all
 * @param classes folder for the class files; made if it isn't there
 */
public record CompileJob(
        Path sources, List<String> files, List<Path> classPath, int release, List<String> modules, Path classes) {
    /** With all of the JDK's modules. */
    public CompileJob(Path sources, List<String> files, List<Path> classPath, int release, Path classes) {
        this(sources, files, classPath, release, List.of(), classes);
    }

    /** @throws IllegalArgumentException if there is nothing to compile */
    public CompileJob {
        sources = sources.toAbsolutePath().normalize();
        files = List.copyOf(files);
        classPath = classPath.stream()
                .map(entry -> entry.toAbsolutePath().normalize())
                .toList();
        modules = List.copyOf(modules);
        classes = classes.toAbsolutePath().normalize();
        if (files.isEmpty()) {
            throw new IllegalArgumentException("There is no file to compile in " + sources);
        }
    }
}
