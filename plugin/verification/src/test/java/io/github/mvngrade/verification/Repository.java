package io.github.mvngrade.verification;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The repository on disk.
 *
 * @param root its outermost folder, absolute
 */
public record Repository(Path root) {
    /** System property with the root's path; this module's POM sets it. */
    public static final String ROOT_PROPERTY = "verification.root";

    private static final Pattern MODULE = Pattern.compile("<module>\\s*(\\S+)\\s*</module>");
    private static final Set<String> GENERATED = Set.of(".git", "target", ".idea", ".vscode", ".settings");

    /** @throws IllegalArgumentException if this isn't the root of mvn grade */
    public Repository {
        root = root.toAbsolutePath().normalize();
        if (!Files.isRegularFile(root.resolve("plugin/model/pom.xml"))) {
            throw new IllegalArgumentException(
                    root + " isn't the root of mvn grade: set -D" + ROOT_PROPERTY + " to the folder with LICENSE");
        }
    }

    /** The repository that is being built; outside Maven the closest one around the working folder. */
    public static Repository here() {
        String given = System.getProperty(ROOT_PROPERTY);
        return given != null
                ? new Repository(Path.of(given))
                : around(Path.of("").toAbsolutePath());
    }

    private static Repository around(Path folder) {
        for (Path at = folder; at != null; at = at.getParent()) {
            if (Files.isRegularFile(at.resolve("plugin/model/pom.xml"))) {
                return new Repository(at);
            }
        }
        return new Repository(folder);
    }

    /** The modules that the root POM lists, in its order. */
    public List<ReactorModule> modules() {
        return MODULE.matcher(text(root.resolve("pom.xml")))
                .results()
                .map(match -> new ReactorModule(match.group(1), root.resolve(match.group(1))))
                .toList();
    }

    /** The modules below {@code plugin/}. */
    public List<ReactorModule> pluginModules() {
        return modules().stream()
                .filter(module -> module.name().startsWith("plugin/"))
                .toList();
    }

    /** A file's path as violations name it: from the root, with slashes. */
    public String name(Path file) {
        return root.relativize(file.toAbsolutePath().normalize()).toString().replace('\\', '/');
    }

    /** The files that git tracks and that exist; without git, in an unpacked archive, all that isn't generated. */
    public List<Path> trackedFiles() {
        return Files.exists(root.resolve(".git")) ? filesOfGit() : filesOfArchive();
    }

    private List<Path> filesOfGit() {
        try {
            Process git = new ProcessBuilder("git", "-c", "safe.directory=*", "ls-files", "-z")
                    .directory(root.toFile())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            String names = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (git.waitFor() != 0) {
                throw new IOException("git ls-files ended with " + git.exitValue() + " in " + root);
            }
            return Stream.of(names.split("\0"))
                    .map(root::resolve)
                    .filter(Files::isRegularFile)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Can't ask git for the files of " + root, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while git listed the files of " + root, e);
        }
    }

    private List<Path> filesOfArchive() {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(Files::isRegularFile).filter(this::isWritten).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Can't list " + root, e);
        }
    }

    private boolean isWritten(Path file) {
        for (Path part : root.relativize(file)) {
            if (GENERATED.contains(part.toString())) {
                return false;
            }
        }
        return true;
    }

    /** A file's text, with bytes that aren't UTF-8 replaced. */
    public static String text(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Can't read " + file, e);
        }
    }
}
