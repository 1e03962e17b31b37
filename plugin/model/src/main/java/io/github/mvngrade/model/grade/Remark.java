package io.github.mvngrade.model.grade;

import java.util.List;

/**
 * What the grader recognised in a submission's sources, changed in them or left out of them.
 *
 * <p>A remark isn't a verdict: no point depends on it. The report puts it into words.
 *
 * @param kind what it is about
 * @param file path relative to the submission's folder, with {@code /}
 * @param line 1-based; 0 if it is about the whole file
 * @param details as the kind says
 */
public record Remark(Kind kind, String file, long line, List<String> details) {
    /** What a remark is about; the order is that of remarks in a report: what explains most comes first. */
    public enum Kind {
        /** The file is UTF-16. */
        UTF_16,
        /** The file has bytes of value 0, the first of them in this line. */
        BINARY,
        /** The file isn't UTF-8; this is the first line that isn't. */
        NOT_UTF_8,
        /** A name isn't found in a class that the course gives: the name, the class, the submission's unused copy of it. */
        MEMBER_OF_GIVEN,
        /** Something of a newer Java: the compiler's name for it, the release it came with or {@code ""}, the graded one. */
        NEWER_JAVA,
        /** A package of a JDK's module that submissions don't have: the module, the package, the modules that they have. */
        MISSING_MODULE,
        /** A package of a library: the package, and the coordinates of the libraries that there are. */
        MISSING_LIBRARY,
        /** No package is declared: the one that should be. */
        NO_PACKAGE,
        /** Another package is declared: it, and the one that should be. */
        WRONG_PACKAGE,
        /** Two files hold the same class: its name, and the other file. */
        DUPLICATE_CLASS,
        /** A public class is in a file of another name: the class. */
        CLASS_NOT_NAMED_AS_FILE,
        /**
         * Not taken, because of how its name ends: the name that it should have, and the file that has this name already, if
         * any.
         */
        NOT_A_SOURCE_NAME,
        /** Not taken, since sources aren't looked for where it lies: the folder where it belongs. */
        ELSEWHERE,
        /** Not taken, since only sources are taken: the name of the source. */
        ONLY_COMPILED,
        /** Not taken, since archives aren't opened. */
        ARCHIVE,
        /** The course's file is used instead: its path, which may be that of the submission's own. */
        REPLACED_GIVEN,
        /** A module descriptor, which isn't used. */
        LEFT_OUT_MODULE_INFO,
        /** The file began with a byte order mark, which was skipped. */
        BYTE_ORDER_MARK
    }

    /** @throws IllegalArgumentException if there is no file, or the line is negative */
    public Remark {
        details = List.copyOf(details);
        if (file.isEmpty() || line < 0) {
            throw new IllegalArgumentException(
                    "A remark is about a file and a line from 0, but this one about \"" + file + "\" and " + line);
        }
    }

    /** A remark about a whole file. */
    public static Remark of(Kind kind, String file, String... details) {
        return new Remark(kind, file, 0, List.of(details));
    }
}
