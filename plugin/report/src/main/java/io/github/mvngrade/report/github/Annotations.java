package io.github.mvngrade.report.github;

import io.github.mvngrade.model.Outcome;
import io.github.mvngrade.model.Verdict;
import io.github.mvngrade.model.grade.CheckResult;
import io.github.mvngrade.model.grade.Diagnostic;
import io.github.mvngrade.model.grade.Grade;
import io.github.mvngrade.record.text.Excerpt;
import io.github.mvngrade.report.words.CheckWords;
import io.github.mvngrade.report.words.Visible;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Annotations of a student's own lines: what the compiler refuses, and where a check that lost points threw or stood. */
final class Annotations {
    /** A frame as the grader's messages have it: {@code at LruCache.get(LruCache.java:31)}. */
    private static final Pattern FRAME = Pattern.compile("\\bat [\\w.$<>]+\\(([\\w$]+\\.java):(\\d{1,9})\\)");

    private static final int LONGEST = 2000;
    private static final String ERROR = "error";

    private Annotations() {}

    /**
     * The commands, those with a place first.
     *
     * @param most that are made; GitHub shows ten errors of a step and drops the others without a word
     */
    static List<WorkflowCommand> of(Grade grade, OwnSources own, int most) {
        Stream<WorkflowCommand> all;
        if (grade.outcome() == Outcome.GRADED) {
            all = grade.checks().stream().filter(Annotations::lostByRunning).map(check -> of(check, own));
        } else if (grade.compiler().isEmpty()) {
            all = Stream.of(command(new TreeMap<>(Map.of("title", "No check ran")), grade.reason()));
        } else {
            all = grade.compiler().stream().map(complaint -> of(complaint, own));
        }
        return all.sorted(Comparator.comparing(command -> !command.properties().containsKey("file")))
                .limit(most)
                .toList();
    }

    private static boolean lostByRunning(CheckResult check) {
        return check.verdict() == Verdict.FAILED || check.verdict() == Verdict.PARTIAL;
    }

    private static WorkflowCommand of(CheckResult check, OwnSources own) {
        SortedMap<String, String> properties = new TreeMap<>();
        properties.put("title", Visible.inLog(Visible.line(check.check().title())));
        String words = CheckWords.of(check);
        place(words, own).ifPresent(properties::putAll);
        return command(properties, words);
    }

    private static WorkflowCommand of(Diagnostic complaint, OwnSources own) {
        SortedMap<String, String> properties = new TreeMap<>();
        properties.put("title", "The compiler refuses this");
        String line = complaint.line() > 0 ? Long.toString(complaint.line()) : "";
        own.at(complaint.file()).ifPresent(file -> properties.putAll(place(file, line)));
        return command(properties, complaint.message());
    }

    private static WorkflowCommand command(SortedMap<String, String> properties, String message) {
        return new WorkflowCommand(
                ERROR, properties, Excerpt.of(Visible.inLog(message).strip(), LONGEST, any -> 1));
    }

    /** The first frame that is in one of the student's files. */
    private static Optional<Map<String, String>> place(String words, OwnSources own) {
        Matcher frames = FRAME.matcher(words);
        while (frames.find()) {
            Optional<String> file = own.named(frames.group(1));
            if (file.isPresent()) {
                return Optional.of(place(file.get(), frames.group(2)));
            }
        }
        return Optional.empty();
    }

    /** @param line empty if unknown */
    private static Map<String, String> place(String file, String line) {
        return Map.of("file", file, "line", line);
    }
}
