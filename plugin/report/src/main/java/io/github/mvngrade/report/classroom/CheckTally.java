package io.github.mvngrade.report.classroom;

import io.github.mvngrade.model.Verdict;
import io.github.mvngrade.model.grade.CheckResult;
import io.github.mvngrade.model.grade.Execution;
import io.github.mvngrade.model.plan.CheckPlan;
import io.github.mvngrade.report.words.Visible;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How one check went over a class. */
final class CheckTally {
    private static final int LONGEST_MESSAGE = 200;
    private static final int MOST_MESSAGES = 500;

    private final CheckPlan check;
    private final Map<Verdict, Integer> verdicts = new EnumMap<>(Verdict.class);
    private final List<Duration> durations = new ArrayList<>();
    private final Map<String, List<String>> failures = new LinkedHashMap<>();

    CheckTally(CheckPlan check) {
        this.check = check;
    }

    /** @param submission whose result it is */
    void add(String submission, CheckResult result) {
        verdicts.merge(result.verdict(), 1, Integer::sum);
        result.execution().map(Execution::duration).ifPresent(durations::add);
        boolean lost = result.verdict() == Verdict.FAILED || result.verdict() == Verdict.PARTIAL;
        String message = kind(result.why().message());
        if (lost && (failures.containsKey(message) || failures.size() < MOST_MESSAGES)) {
            failures.computeIfAbsent(message, any -> new ArrayList<>()).add(submission);
        }
    }

    /** The first line without its numbers: the same mistake gives other ones to each submission. */
    private static String kind(String message) {
        String line = Visible.line(message.lines().findFirst().orElse(""));
        String kind = line.replaceAll("\\d[\\d.,:]*", "#");
        return kind.length() <= LONGEST_MESSAGE ? kind : kind.substring(0, LONGEST_MESSAGE) + "…";
    }

    CheckPlan check() {
        return check;
    }

    int count(Verdict... wanted) {
        int count = 0;
        for (Verdict verdict : wanted) {
            count += verdicts.getOrDefault(verdict, 0);
        }
        return count;
    }

    /** Of how many it is known whether they passed. */
    int decided() {
        return count(Verdict.PASSED, Verdict.PARTIAL, Verdict.FAILED, Verdict.NOT_RUN);
    }

    /** The share of those that passed it, from 0 to 1; 0 if nothing is decided. */
    double passRate() {
        return decided() == 0 ? 0 : (double) count(Verdict.PASSED) / decided();
    }

    /** How long it takes; empty if it never ran. */
    Optional<Duration> median() {
        List<Duration> sorted = durations.stream().sorted().toList();
        return sorted.isEmpty() ? Optional.empty() : Optional.of(sorted.get(sorted.size() / 2));
    }

    /** The submissions that failed it, by the kind of message. */
    Map<String, List<String>> failures() {
        return failures;
    }
}
