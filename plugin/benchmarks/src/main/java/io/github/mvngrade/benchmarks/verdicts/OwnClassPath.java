package io.github.mvngrade.benchmarks.verdicts;

import io.github.mvngrade.benchmarks.programs.Alone;
import io.github.mvngrade.benchmarks.programs.Pieces;
import io.github.mvngrade.benchmarks.programs.Together;
import io.github.mvngrade.engine.image.ImageCache;
import io.github.mvngrade.engine.image.ImageException;
import io.github.mvngrade.engine.image.RuntimeImage;
import io.github.mvngrade.engine.warden.WardenKit;
import io.github.mvngrade.model.protocol.CheckClasses;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Finds what subjects need, and what they run, on this program's own class path. */
final class OwnClassPath {
    private static final Path JAVA_HOME = Path.of(System.getProperty("java.home"));
    private static final List<String> LINKED =
            List.of("grade-subject", "grade-model", "grade-checks", "junit-platform-", "junit-jupiter-", "opentest4j");
    private static final List<String> OF_WARDEN = List.of("grade-warden", "grade-model", "jna-");

    private OwnClassPath() {}

    /** The runtime image of this JDK, from the cache that {@code mvn grade} uses, too. */
    static RuntimeImage image(Consumer<String> progress) throws ImageException {
        return new ImageCache(ImageCache.defaultFolder(), progress).image(JAVA_HOME, jars(LINKED));
    }

    /** What wardens are made of. */
    static WardenKit warden() {
        return WardenKit.on(JAVA_HOME, jars(OF_WARDEN));
    }

    /** The baseline, the contender and their work, as a check pack would have them. */
    static CheckClasses programs() throws IOException {
        TreeMap<String, byte[]> classes = new TreeMap<>();
        for (Class<?> type : List.of(Alone.class, Together.class, Pieces.class)) {
            try (InputStream bytes = type.getResourceAsStream(type.getSimpleName() + ".class")) {
                classes.put(type.getName(), bytes.readAllBytes());
            }
        }
        return new CheckClasses(Alone.class.getPackageName(), classes);
    }

    private static List<Path> jars(List<String> wanted) {
        List<Path> all = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .filter(path -> path.toString().endsWith(".jar"))
                .map(Path::toAbsolutePath)
                .toList();
        for (String start : wanted) {
            if (all.stream().noneMatch(jar -> begins(jar, start))) {
                throw new IllegalStateException("The class path must have a jar whose name begins with " + start
                        + ", but has " + all + ": start the benchmark as its README says");
            }
        }
        return all.stream()
                .filter(jar -> wanted.stream().anyMatch(start -> begins(jar, start)))
                .toList();
    }

    private static boolean begins(Path jar, String start) {
        return jar.getFileName().toString().startsWith(start);
    }
}
