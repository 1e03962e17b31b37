package io.github.mvngrade.engine.image;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A runtime for submissions where the JDK can't link one: the JDK itself, behind a launcher that hides the modules which submissions
 * mustn't have. Since {@code java.home} is the launcher's folder, a submission's children come through it as well.
 *
 * <p>It is weaker than an image: the modules are hidden, not gone, and whoever starts the JDK's own launcher by its path has all
 * of them. And it is slower, since hidden modules and archives of classes exclude each other: a subject takes half
 * as long again, or more.
 *
 * @param javaHome the JDK
 * @param added its modules in addition to those that the harness requires
 */
record LimitedRuntime(Path javaHome, List<String> added) {
    private static final String JARS = "jars";
    private static final String RELEASE = "release";

    /**
     * Makes it.
     *
     * @param jars the harness and all that it requires
     * @param options that each of its JVMs has
     * @param home where it is made; it can be moved afterwards
     * @throws ImageException if this system can't start a launcher that is a script, or the JDK doesn't start
     */
    void make(List<Path> jars, String options, Path home) throws ImageException, IOException {
        if (File.separatorChar == '\\') {
            throw new ImageException(Linker.lacking(javaHome).orElse("The JDK can't link"));
        }
        Path bin = Files.createDirectories(home.resolve("bin"));
        for (String folder : List.of("lib", "conf")) {
            Files.createSymbolicLink(home.resolve(folder), javaHome.toRealPath().resolve(folder));
        }
        Path modules = Files.createDirectory(home.resolve(JARS));
        for (Path jar : jars) {
            Files.copy(jar, modules.resolve(jar.getFileName().toString()));
        }
        Path java = Files.writeString(bin.resolve("java"), launcher(options));
        Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwxr-xr-x"));
        writeRelease(java, home);
    }

    private String launcher(String options) throws IOException {
        String java = javaHome.toRealPath().resolve("bin").resolve("java").toString();
        String limit =
                Stream.concat(Stream.of(ImageMaker.HARNESS), added.stream()).collect(Collectors.joining(","));
        return "#!/bin/sh\n# The JDK's own launcher, with fewer modules.\nhome=${0%/bin/java}\nexec '"
                + java.replace("'", "'\\''") + "' \"-Djava.home=$home\" --module-path \"$home/" + JARS
                + "\" --limit-modules " + limit + " " + options + " \"$@\"\n";
    }

    /** Says which modules are left, as an image's does. */
    private void writeRelease(Path java, Path home) throws ImageException, IOException {
        Path log = home.resolveSibling("modules.log");
        ImageMaker.run(List.of(java.toString(), "--list-modules"), log);
        String modules = Files.readAllLines(log).stream()
                .map(line -> line.replaceFirst("[@ ].*", ""))
                .collect(Collectors.joining(" ", "MODULES=\"", "\""));
        List<String> others = Files.readAllLines(javaHome.resolve(RELEASE)).stream()
                .filter(line -> !line.startsWith("MODULES="))
                .toList();
        Files.write(
                home.resolve(RELEASE),
                Stream.concat(others.stream(), Stream.of(modules)).toList());
    }
}
