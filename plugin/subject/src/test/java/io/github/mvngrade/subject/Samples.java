package io.github.mvngrade.subject;

import io.github.mvngrade.model.CheckId;
import io.github.mvngrade.model.protocol.CheckClasses;
import io.github.mvngrade.model.protocol.CheckCode;
import io.github.mvngrade.subject.sample.Plain;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The sample checks as the grader hands them over. */
final class Samples {
    private static final String PACKAGE = Plain.class.getPackageName();
    private static final String SUFFIX = ".class";

    private Samples() {}

    /** All classes of their package, as bytes. */
    static CheckClasses classes() {
        try (Stream<Path> files = Files.list(
                Path.of(Plain.class.getResource("Plain.class").toURI()).getParent())) {
            TreeMap<String, byte[]> classes = new TreeMap<>();
            for (Path file : files.toList()) {
                String name = file.getFileName().toString();
                if (name.endsWith(SUFFIX) && !name.startsWith("package-info")) {
                    classes.put(
                            PACKAGE + "." + name.substring(0, name.length() - SUFFIX.length()),
                            Files.readAllBytes(file));
                }
            }
            return new CheckClasses(PACKAGE, classes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Checks of one class; each has its method's name, spelt as ids are. */
    static List<CheckCode> checks(Class<?> type, String... methods) {
        return Stream.of(methods)
                .map(method -> new CheckCode(id(method), type.getName(), method))
                .toList();
    }

    static CheckId id(String method) {
        return new CheckId(method.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT));
    }
}
