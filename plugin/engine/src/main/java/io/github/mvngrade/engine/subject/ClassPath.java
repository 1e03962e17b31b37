package io.github.mvngrade.engine.subject;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where a subject and its child JVMs find classes, with the submission's place in it: runs that observe a submission replace its
 * classes by copies of their own.
 *
 * @param before what is found first
 * @param submission the submission's classes; empty if the subject runs no submission
 * @param behind what is found only if nothing before has it
 */
public record ClassPath(List<Path> before, Optional<Path> submission, List<Path> behind) {
    public ClassPath {
        before = List.copyOf(before);
        behind = List.copyOf(behind);
    }

    /** The class path of a graded run: nothing is found before the submission. */
    public static ClassPath of(Path submission, List<Path> behind) {
        return new ClassPath(List.of(), Optional.of(submission), behind);
    }

    /** A class path with nothing of a submission. */
    public static ClassPath ofCourse(List<Path> classes) {
        return new ClassPath(List.of(), Optional.empty(), classes);
    }

    /** The same without the submission, and without what was found before it. */
    public ClassPath withoutSubmission() {
        return ofCourse(behind);
    }

    /**
     * The same with a copy of the submission's classes in their place.
     *
     * @param first what is found before them
     */
    public ClassPath withCopy(List<Path> first, Path copy) {
        return new ClassPath(first, Optional.of(copy), behind);
    }

    /** All of it, in the order in which classes are looked for. */
    public List<Path> entries() {
        return Stream.of(before.stream(), submission.stream(), behind.stream())
                .flatMap(entries -> entries)
                .toList();
    }

    /** As a JVM's option takes it. */
    @Override
    public String toString() {
        return entries().stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }
}
