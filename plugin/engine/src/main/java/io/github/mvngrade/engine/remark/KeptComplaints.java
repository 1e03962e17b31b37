package io.github.mvngrade.engine.remark;

import io.github.mvngrade.model.grade.Diagnostic;
import io.github.mvngrade.model.grade.Remark;
import io.github.mvngrade.model.grade.Remark.Kind;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The complaints that still say something when a remark has named the cause of others. */
final class KeptComplaints {
    private static final String ENCODING = "compiler.err.illegal.char.for.encoding";
    private static final String NO_CHARACTER = "\uFFFD";

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
