package io.github.mvngrade.engine.image;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The file in which a Java installation says what it is. */
final class ReleaseFile {
    private static final String NAME = "release";
    private static final Pattern MODULES = Pattern.compile("(?m)^MODULES=\"([^\"]+)\"");

    private ReleaseFile() {}

    /** The JDK's modules in an installation, sorted; empty if it doesn't say. */
    static Optional<List<String>> modules(Path home) throws IOException {
        Matcher listed = MODULES.matcher(Files.readString(home.resolve(NAME)));
        return listed.find()
                ? Optional.of(Stream.of(listed.group(1).split(" "))
                        .filter(name -> name.startsWith("java.") || name.startsWith("jdk."))
                        .sorted()
                        .toList())
                : Optional.empty();
    }
}
