package io.github.mvngrade.engine.intake;

import java.io.File;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * In which encoding a JVM takes the names of files: on a Unix that of the locale it was started in, and no option changes
 * it. In a locale without one (C, POSIX) it can't take a name beyond ASCII, whoever gave it.
 *
 * @param charset of names
 */
public record NameEncoding(Charset charset) {
    /** That of this JVM. Windows keeps names as UTF-16, whatever the JVM calls its encoding. */
    public static NameEncoding ofThisJvm() {
        String name = System.getProperty("sun.jnu.encoding", "UTF-8");
        boolean known = File.separatorChar != '\\' && Charset.isSupported(name);
        return new NameEncoding(known ? Charset.forName(name) : StandardCharsets.UTF_8);
    }

    /** Whether it takes all names as they are. */
    public boolean whole() {
        return charset.equals(StandardCharsets.UTF_8);
    }

    /** @throws IOException if this JVM may have taken the name for another; that is nobody's fault who chose it */
    void requireTaken(String name) throws IOException {
        if (!whole() && name.chars().anyMatch(character -> character > '\u007f')) {
            throw new IOException(advice("the name of " + name.replaceAll("[^\\x20-\\x7e]", "?")));
        }
    }

    /**
     * What to do where a name wasn't taken.
     *
     * @param name in words
     */
    public String advice(String name) {
        return "Java can't read " + name + " here: it takes file names as " + charset
                + ", because the shell's locale isn't UTF-8. Nothing is wrong with the name. Grade again with"
                + " LC_ALL=C.UTF-8 mvn grade";
    }
}
