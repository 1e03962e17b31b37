package io.github.mvngrade.verification.bytecode;

import io.github.mvngrade.verification.ReactorModule;
import io.github.mvngrade.verification.Violation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** What a jar contains. */
final class Jar {
    private Jar() {}

    /** The names of a jar's files, without folders, sorted. */
    static List<String> entries(Path jar) {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            return zip.stream()
                    .filter(entry -> !entry.isDirectory())
                    .map(ZipEntry::getName)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Can't read " + jar, e);
        }
    }

    /** The files of a module's tests, as they would be named in a jar. */
    static Set<String> tests(ReactorModule module) {
        return module.below("target/test-classes").stream()
                .map(file -> module.testClasses().relativize(file).toString().replace('\\', '/'))
                .collect(Collectors.toSet());
    }

    /**
     * The entries that don't belong into a jar.
     *
     * @param entries what it has
     * @param root the folder of its module's package root, with a slash at its end
     * @param tests files of the module's tests
     */
    static List<Violation> strangers(List<String> entries, String root, Set<String> tests) {
        Stream<Violation> elsewhere = entries.stream()
                .filter(entry -> !entry.startsWith(root) && !entry.startsWith("META-INF/"))
                .filter(entry -> !entry.equals("module-info.class"))
                .map(entry -> new Violation(entry, "stands outside " + root + " and META-INF"));
        Stream<Violation> ofTests = entries.stream()
                .filter(entry -> entry.endsWith(".class") && tests.contains(entry))
                .map(entry -> new Violation(entry, "is a test's class"));
        return Stream.concat(elsewhere, ofTests).toList();
    }
}
