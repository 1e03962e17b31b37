package io.github.mvngrade.report.course;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Links between files of one machine that stay valid wherever their common folder is moved. */
final class RelativeLink {
    private static final String UNRESERVED = "-._~";

    private RelativeLink() {}

    /**
     * The link from a page in a folder to a file, with forward slashes and everything unusual percent-encoded.
     *
     * <p>Links are followed by the names in them, as browsers do, so symbolic links aren't resolved. Without a common
     * root (two drives) the link is absolute.
     */
    static String between(Path folder, Path file) {
        Path from = folder.toAbsolutePath().normalize();
        Path to = file.toAbsolutePath().normalize();
        if (!from.getRoot().equals(to.getRoot())) {
            return to.toUri().toASCIIString();
        }
        return StreamSupport.stream(from.relativize(to).spliterator(), false)
                .map(name -> encode(name.toString()))
                .collect(Collectors.joining("/"));
    }

    private static String encode(String name) {
        StringBuilder encoded = new StringBuilder();
        for (byte b : name.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xff);
            if (c < 128 && (Character.isLetterOrDigit(c) || UNRESERVED.indexOf(c) >= 0)) {
                encoded.append(c);
            } else {
                encoded.append(String.format(Locale.ROOT, "%%%02X", (int) c));
            }
        }
        return encoded.toString();
    }
}
