package io.github.mvngrade.engine.remark;

import io.github.mvngrade.model.grade.Diagnostic;
import io.github.mvngrade.model.grade.Remark;
import io.github.mvngrade.model.grade.Remark.Kind;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The complaints that still say something when a remark has named the cause of others. */
final class KeptComplaints {
    private static final String ENCODING = "compiler.err.illegal.char.for.encoding";
    private static final String NO_CHARACTER = "\uFFFD";

    private static final Pattern NEWER = Pattern.compile(
            "compiler\\.err\\.(?:feature\\.not\\.supported\\.in\\.source|preview\\.feature\\.disabled|is\\.preview).*");

    /** What the compiler says of a line whose grammar it doesn't know. */
    private static final Pattern GRAMMAR = Pattern.compile(
            "compiler\\.err\\.(?:expected\\d?|illegal\\.start\\.of\\.\\w+|not\\.stmt|else\\.without\\.if|orphaned).*");

    /** What the compiler adds for somebody who can give it options. */
    private static final String ADVICE = "\\s*\\((?:use (?:--enable-preview|-source) .*"
            + "|package \\S+ is declared in module \\S+, which is not in the module graph)\\)\\s*";

    private KeptComplaints() {}

    /**
     * Those that remain.
     *
     * @param stored about files that aren't text in UTF-8
     */
    static List<Diagnostic> of(List<Diagnostic> complaints, List<Remark> stored) {
        Set<String> unreadable = unreadable(stored);
        Set<String> otherwise = files(stored, Kind.NOT_UTF_8::equals);
        List<Diagnostic> kept = complaints.stream()
                .filter(complaint -> !unreadable.contains(complaint.file()))
                .filter(complaint -> !complaint.code().equals(ENCODING))
                .filter(complaint -> !otherwise.contains(complaint.file())
                        || !complaint.source().contains(NO_CHARACTER))
                .toList();
        // The last one may be a word on how many there are.
        return kept.size() == complaints.size()
                ? kept
                : kept.stream().filter(complaint -> !complaint.file().isEmpty()).toList();
    }

    /** Whether a complaint is about a feature of a newer Java. */
    static boolean isOfNewerJava(Diagnostic complaint) {
        return NEWER.matcher(complaint.code()).matches();
    }

    /**
     * Those that remain where remarks name a newer Java's features: not the compiler's own word on them, which advises what
     * nobody can do who is graded, and not how it stumbled over the rest of such a line.
     */
    static List<Diagnostic> beside(List<Remark> causes, List<Diagnostic> complaints) {
        if (causes.stream().noneMatch(remark -> remark.kind() == Kind.NEWER_JAVA)) {
            return complaints;
        }
        Set<String> newer = complaints.stream()
                .filter(KeptComplaints::isOfNewerJava)
                .map(KeptComplaints::line)
                .collect(Collectors.toSet());
        return complaints.stream()
                .filter(complaint -> !isOfNewerJava(complaint))
                .filter(complaint -> !newer.contains(line(complaint))
                        || !GRAMMAR.matcher(complaint.code()).matches())
                .toList();
    }

    private static String line(Diagnostic complaint) {
        return complaint.file() + ":" + complaint.line();
    }

    /** The files of which no line can be read. */
    static Set<String> unreadable(List<Remark> stored) {
        return files(stored, kind -> kind == Kind.UTF_16 || kind == Kind.BINARY);
    }

    private static Set<String> files(List<Remark> stored, Predicate<Kind> wanted) {
        return stored.stream()
                .filter(remark -> wanted.test(remark.kind()))
                .map(Remark::file)
                .collect(Collectors.toSet());
    }

    /** As a student should read it: nobody who is graded can give the compiler an option. */
    static Diagnostic withoutAdvice(Diagnostic complaint) {
        return new Diagnostic(
                complaint.file(),
                complaint.line(),
                complaint.column(),
                complaint.message().replaceFirst(ADVICE, ""),
                complaint.source(),
                complaint.code());
    }
}
