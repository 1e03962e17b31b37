package io.github.mvngrade.engine.remark;

import io.github.mvngrade.model.grade.Diagnostic;
import io.github.mvngrade.model.grade.Remark;
import io.github.mvngrade.model.grade.Remark.Kind;
import io.github.mvngrade.model.plan.Exercise;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Recognises causes in a compiler's complaints: by the compiler's keys, and only then by its words.
 *
 * @param exercise that was graded
 * @param modules the JDK's modules that a submission may use
 * @param replaced remarks on the sources; those on copies of given sources matter here
 */
record ComplaintRemarks(Exercise exercise, List<String> modules, List<Remark> replaced) {
    private static final String KEY = "compiler.err.";
    /** A misspelt package of the JDK, or one of its internals, of which a newer compiler says that it isn't there. */
    private static final Pattern JDK = Pattern.compile("(?:java|jdk|sun|com\\.sun)\\.");

    private static final Pattern ABSENT_PACKAGE = Pattern.compile("package (\\S+) does not exist");
    private static final Pattern OTHER_MODULE = Pattern.compile(
            "package (\\S+) is not visible\\s*\\(package \\S+ is declared in module (\\S+), which is not in the module graph\\)");
    private static final Pattern FEATURE = Pattern.compile(
            "(.+?) (?:are|is) (?:not supported in -source|a preview (?:feature|API))(?s:.*?use -source (\\d+)|)(?s:.*)");
    private static final Pattern MISNAMED =
            Pattern.compile("\\w+ (\\S+) is public, should be declared in a file named .*");
    private static final Pattern SYMBOL = Pattern.compile("symbol: +(.+)");
    private static final Pattern LOCATION = Pattern.compile(
            "location: +(?:(?:class|interface|enum|record|@interface) |variable \\S+ of type )([\\w.$]+)");
    private static final Pattern NOT_APPLICABLE =
            Pattern.compile("((?:constructor|method) \\S+) in (?:class|record|enum|interface) ([\\w.$]+)");

    /** At most one for each file and cause, in the complaints' order. */
    List<Remark> of(List<Diagnostic> complaints) {
        Map<String, Remark> found = new LinkedHashMap<>();
        for (Diagnostic complaint : complaints) {
            if (complaint.file().isEmpty()) {
                continue;
            }
            Stream.of(library(complaint), module(complaint), feature(complaint), misnamed(complaint), member(complaint))
                    .flatMap(Optional::stream)
                    .forEach(remark -> found.putIfAbsent(cause(remark), remark));
        }
        return List.copyOf(found.values());
    }

    /** The names of classes that weren't found. */
    static List<String> missingClasses(List<Diagnostic> complaints) {
        List<String> missing = new ArrayList<>();
        for (Diagnostic complaint : complaints) {
            Matcher symbol = SYMBOL.matcher(complaint.message());
            if (complaint.code().startsWith(KEY + "cant.resolve") && symbol.find()) {
                // A class before a dot could be a variable, too, as far as the compiler knows.
                missing.add(
                        symbol.group(1).replaceFirst("(?:class|variable) ", "").strip());
            }
        }
        return missing;
    }

    private static String cause(Remark remark) {
        String what = remark.details().isEmpty() ? "" : remark.details().get(0);
        return switch (remark.kind()) {
            // One sentence for a library and a module, whatever is used of it.
            case MISSING_LIBRARY -> remark.kind() + root(what);
            case MISSING_MODULE, NEWER_JAVA -> remark.kind() + what;
            default -> remark.kind() + remark.file() + what;
        };
    }

    private static String root(String packageName) {
        String[] names = packageName.split("\\.");
        return names[0] + "." + names[1];
    }

    /** Only of an import: elsewhere a misspelt name looks like a package, too. */
    private Optional<Remark> library(Diagnostic complaint) {
        String line = complaint.source().strip();
        Matcher words = ABSENT_PACKAGE.matcher(complaint.message());
        if (!complaint.code().equals(KEY + "doesnt.exist") || !line.startsWith("import ") || !words.find()) {
            return Optional.empty();
        }
        String name = words.group(1);
        String course = exercise.packageName().split("\\.")[0] + ".";
        if (!name.contains(".") || JDK.matcher(name).lookingAt() || name.startsWith(course)) {
            return Optional.empty();
        }
        List<String> details = new ArrayList<>(List.of(name));
        details.addAll(exercise.dependencies());
        return Optional.of(at(complaint, Kind.MISSING_LIBRARY, details));
    }

    private Optional<Remark> module(Diagnostic complaint) {
        Matcher words = OTHER_MODULE.matcher(complaint.message());
        if (!complaint.code().equals(KEY + "package.not.visible") || !words.find()) {
            return Optional.empty();
        }
        List<String> details = new ArrayList<>(List.of(words.group(2), words.group(1)));
        details.addAll(modules);
        return Optional.of(at(complaint, Kind.MISSING_MODULE, details));
    }

    private Optional<Remark> feature(Diagnostic complaint) {
        Matcher words = FEATURE.matcher(complaint.message());
        if (!KeptComplaints.isOfNewerJava(complaint) || !words.matches()) {
            return Optional.empty();
        }
        String feature = words.group(1);
        String since = Optional.ofNullable(words.group(2)).orElse(NewerJava.since(feature));
        return Optional.of(at(complaint, Kind.NEWER_JAVA, List.of(feature, since, String.valueOf(exercise.release()))));
    }

    private static Optional<Remark> misnamed(Diagnostic complaint) {
        Matcher words = MISNAMED.matcher(complaint.message());
        return complaint.code().equals(KEY + "class.public.should.be.in.file") && words.matches()
                ? Optional.of(at(complaint, Kind.CLASS_NOT_NAMED_AS_FILE, List.of(words.group(1))))
                : Optional.empty();
    }

    /** What the submission's copy of a given source may have, and the course's doesn't. */
    private Optional<Remark> member(Diagnostic complaint) {
        String message = complaint.message();
        String symbol;
        String type;
        Matcher applied = NOT_APPLICABLE.matcher(message);
        Matcher named = SYMBOL.matcher(message);
        Matcher location = LOCATION.matcher(message);
        if (complaint.code().startsWith(KEY + "cant.apply.symbol") && applied.find()) {
            symbol = applied.group(1);
            type = applied.group(2);
        } else if (complaint.code().startsWith(KEY + "cant.resolve") && named.find() && location.find()) {
            symbol = named.group(1).strip();
            type = location.group(1);
        } else {
            return newerMember(complaint);
        }
        String simple = type.substring(type.lastIndexOf('.') + 1);
        return replaced.stream()
                .filter(remark -> remark.kind() == Kind.REPLACED_GIVEN)
                .filter(remark -> remark.file().endsWith("/" + simple + ".java"))
                .findFirst()
                .map(copy -> at(complaint, Kind.MEMBER_OF_GIVEN, List.of(symbol, simple, copy.file())))
                .or(() -> newerMember(complaint));
    }

    /** A method or class of the JDK that came after the exercise's release. */
    private Optional<Remark> newerMember(Diagnostic complaint) {
        if (!complaint.code().startsWith(KEY + "cant.resolve")) {
            return Optional.empty();
        }
        return NewerJava.member(complaint.message(), exercise.release())
                .map(found -> at(
                        complaint,
                        Kind.NEWER_JAVA,
                        List.of(found.name(), String.valueOf(found.since()), String.valueOf(exercise.release()))));
    }

    private static Remark at(Diagnostic complaint, Kind kind, List<String> details) {
        return new Remark(kind, complaint.file(), complaint.line(), details);
    }
}
