package io.github.mvngrade.verification.sources;

import io.github.mvngrade.verification.Argued;
import io.github.mvngrade.verification.Repository;
import io.github.mvngrade.verification.Violation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A set of sources that a rule is about.
 *
 * @param files not empty, so that no rule passes because it saw nothing
 */
record SourceTree(List<SourceFile> files) {
    private static final String JAVA_SOURCE = "plugin/[^/]+/src/(main|test)/java/.*\\.java";

    /** @throws IllegalArgumentException if there are no files */
    SourceTree {
        files = List.copyOf(files);
        if (files.isEmpty()) {
            throw new IllegalArgumentException("A rule about no sources proves nothing");
        }
    }

    /** All sources below {@code plugin/}; parsed once. */
    static SourceTree ofPlugin() {
        return Held.PLUGIN;
    }

    /** What is shipped, and this module, whose tests are all that it is. */
    static SourceTree ofPluginWithoutTests() {
        return ofPlugin().only(file -> file.isMain() || file.name().startsWith("plugin/verification/"));
    }

    /** Those that match. */
    SourceTree only(Predicate<SourceFile> wanted) {
        return new SourceTree(files.stream().filter(wanted).toList());
    }

    /** What breaks a rule about single files and isn't argued for. */
    List<Violation> breaking(Function<SourceFile, Stream<Violation>> rule, Argued argued) {
        return argued.remaining(files.stream().flatMap(rule).toList());
    }

    private static SourceTree read(Repository repository) {
        try (Stream<Path> all = Files.walk(repository.root().resolve("plugin"))) {
            return new SourceTree(all.filter(file -> repository.name(file).matches(JAVA_SOURCE))
                    .sorted()
                    .map(file -> SourceFile.parse(repository.name(file), Repository.text(file)))
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException("Can't list the sources of " + repository.root(), e);
        }
    }

    private static final class Held {
        static final SourceTree PLUGIN = read(Repository.here());
    }
}
