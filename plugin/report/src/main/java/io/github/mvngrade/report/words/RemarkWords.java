package io.github.mvngrade.report.words;

import io.github.mvngrade.model.grade.Remark;
import java.util.List;
import java.util.Map;

/** What is said about a submission's sources. */
public final class RemarkWords {
    private static final Map<String, String> FEATURES = Map.of(
            "patterns in switch statements", "pattern matching for switch",
            "deconstruction patterns", "record patterns");

    private RemarkWords() {}

    /** One or more whole sentences: what is so, and what to do. */
    public static String of(Remark remark) {
        return switch (remark.kind()) {
            case UTF_16, BINARY, NOT_UTF_8, BYTE_ORDER_MARK -> stored(remark);
            case NO_PACKAGE, WRONG_PACKAGE, DUPLICATE_CLASS, CLASS_NOT_NAMED_AS_FILE -> declared(remark);
            case NEWER_JAVA, MISSING_MODULE, MISSING_LIBRARY -> needed(remark);
            case NOT_A_SOURCE_NAME, ELSEWHERE, ONLY_COMPILED, ARCHIVE -> notTaken(remark);
            case MEMBER_OF_GIVEN, REPLACED_GIVEN, LEFT_OUT_MODULE_INFO -> replaced(remark);
        };
    }

    private static String stored(Remark remark) {
        return switch (remark.kind()) {
            case UTF_16 -> remark.file() + " is stored as UTF-16, which the compiler can't read. Save it as UTF-8.";
            case BINARY ->
                place(remark) + " contains NUL characters, which don't belong in a source. The file is probably"
                        + " damaged: take an earlier version of it, or copy its text into a new file.";
            case NOT_UTF_8 ->
                place(remark)
                        + " has a character that isn't stored as UTF-8, such as an umlaut or an accent. The editor"
                        + " probably saved the file as ISO 8859-1 or Windows-1252. Save the file as UTF-8.";
            default ->
                remark.file()
                        + " begins with a byte order mark (BOM), an invisible character that javac refuses. The grader"
                        + " ignored this character and graded the file, so it costs no points. For mvn test, save the file as \"UTF-8\" instead of"
                        + " \"UTF-8 with BOM\".";
        };
    }

    private static String declared(Remark remark) {
        String first = detail(remark, 0);
        return switch (remark.kind()) {
            case NO_PACKAGE ->
                remark.file() + " has no package line, so its class isn't in the package " + first + ". Put \"package "
                        + first + ";\" first in the file.";
            case WRONG_PACKAGE -> {
                String expected = detail(remark, 1);
                yield place(remark) + " says \"package " + first + ";\", but the exercise needs \"package " + expected
                        + ";\" there."
                        + (first.equalsIgnoreCase(expected) ? " Upper and lower case make a difference." : "");
            }
            case DUPLICATE_CLASS ->
                remark.file() + " and " + detail(remark, 1) + " both declare the class " + first
                        + ". Keep one of the two files, and delete the other.";
            default ->
                place(remark) + " declares the public class " + first + ", so the file must be called " + first
                        + ".java. Rename the file or the class.";
        };
    }

    private static String needed(Remark remark) {
        String first = detail(remark, 0);
        return switch (remark.kind()) {
            case NEWER_JAVA ->
                place(remark) + " uses " + FEATURES.getOrDefault(first, first) + ", which "
                        + (detail(remark, 1).isEmpty()
                                ? "Java " + detail(remark, 2) + " doesn't have"
                                : "came with Java " + detail(remark, 1))
                        + ". The exercise is graded with Java " + detail(remark, 2) + ", so write this another way.";
            case MISSING_MODULE ->
                place(remark) + " needs " + detail(remark, 1) + " from the module " + first + " of the JDK. " + first
                        + " isn't available to submissions. Write your code without it. The available modules are "
                        + list(from(remark, 2))
                        + " (java.base has java.lang, java.util, java.math, java.time, java.io, java.net and more).";
            default -> {
                List<String> libraries = from(remark, 1);
                String tests = first.matches("(?:org\\.junit|junit)\\b.*") ? "Tests belong in src/test/java. " : "";
                yield place(remark) + " needs " + first + ", which is neither in the JDK nor in your sources. "
                        + tests
                        + (libraries.isEmpty()
                                ? "The exercise names no library, so none is there when you are graded."
                                : "Only the libraries that the exercise names are there when you are graded ("
                                        + list(libraries) + ").")
                        + " Write your code without it.";
            }
        };
    }

    private static String notTaken(Remark remark) {
        return switch (remark.kind()) {
            case NOT_A_SOURCE_NAME ->
                remark.file() + " isn't graded, because its name doesn't end in .java. "
                        + (remark.details().size() > 1
                                ? detail(remark, 0) + " in the same folder is graded. If your work is in "
                                        + name(remark) + ", put it into " + detail(remark, 0) + "."
                                : "Rename it to " + detail(remark, 0) + ".")
                        + (remark.file().endsWith(".txt")
                                ? " Windows hides the ending .txt unless you let it show file name extensions: let it do so before you"
                                        + " rename the file."
                                : "");
            case ELSEWHERE ->
                remark.file() + " isn't graded, because it is in the wrong folder. Sources belong in "
                        + detail(remark, 0) + ": move it there.";
            case ONLY_COMPILED ->
                remark.file() + " is a compiled class, and only sources are graded. Hand in " + detail(remark, 0) + ".";
            default ->
                remark.file() + " is an archive, and archives aren't opened. Unpack it, and put your sources where the"
                        + " assignment says.";
        };
    }

    private static String replaced(Remark remark) {
        return switch (remark.kind()) {
            case MEMBER_OF_GIVEN ->
                place(remark) + " needs the " + detail(remark, 0) + " of " + detail(remark, 1) + ". The course's "
                        + detail(remark, 1) + " has no such "
                        + detail(remark, 0).split(" ")[0] + ", and the course's is"
                        + " used, not " + detail(remark, 2) + ". Put your additions into a class of your own.";
            case REPLACED_GIVEN ->
                remark.file().equals(detail(remark, 0))
                        ? remark.file() + " differs from the course's file, and the course's is used. Code of your own"
                                + " belongs in files of your own."
                        : remark.file() + " isn't used: the course gives this class, in " + detail(remark, 0)
                                + ". Code of your own belongs in classes with other names.";
            default ->
                remark.file() + " isn't used: your classes run on the class path, where a module descriptor has no"
                        + " effect.";
        };
    }

    private static String place(Remark remark) {
        return remark.line() > 0 ? remark.file() + ":" + remark.line() : remark.file();
    }

    private static String name(Remark remark) {
        return remark.file().substring(remark.file().lastIndexOf('/') + 1);
    }

    /** A remark may have been made by another version: what is missing is left blank. */
    private static String detail(Remark remark, int index) {
        return index < remark.details().size() ? remark.details().get(index) : "";
    }

    private static List<String> from(Remark remark, int index) {
        return remark.details().stream().skip(index).toList();
    }

    private static String list(List<String> names) {
        return names.size() < 2
                ? String.join("", names)
                : String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.get(names.size() - 1);
    }
}
