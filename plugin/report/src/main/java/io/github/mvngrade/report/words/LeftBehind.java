package io.github.mvngrade.report.words;

import io.github.mvngrade.model.Ending;
import io.github.mvngrade.model.Verdict;
import io.github.mvngrade.model.grade.CheckResult;
import io.github.mvngrade.model.grade.ObservedProcess;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reports processes that a check left running, whatever its verdict: a passed check may have left some, too. */
public final class LeftBehind {
    private static final int MOST_NAMED = 5;

    private LeftBehind() {}

    /** One or two sentences; empty if nothing was left, the check was stopped half-way, or its verdict is for that reason. */
    public static Optional<String> by(CheckResult result) {
        boolean finished = result.execution()
                .map(execution -> execution.ending().equals(Ending.FINISHED))
                .orElse(false);
        List<ObservedProcess> left = result.processes().stream()
                .filter(process -> process.fate() == ObservedProcess.Fate.SURVIVED)
                .toList();
        if (!finished || left.isEmpty() || isTheReason(result, left)) {
            return Optional.empty();
        }
        return Optional.of((left.size() == 1 ? "A process" : "Processes") + " that your program started, "
                + names(left) + (left.size() == 1 ? ", was" : ", were")
                + " still running when the check was over, so the grader ended "
                + (left.size() == 1 ? "it" : "them")
                + "."
                + (result.verdict() == Verdict.PASSED ? " That cost no points." : "")
                + " End each process that your program starts (Process.destroy), or wait for it if it soon ends by itself"
                + " (Process.waitFor).");
    }

    private static boolean isTheReason(CheckResult result, List<ObservedProcess> left) {
        String actual = result.why().actual().orElse("");
        return actual.contains(left.get(0).name() + " (" + left.get(0).pid() + ")");
    }

    /** Their names, each with its processes, the oldest first: {@code sleep (process 7)}, {@code sleep (processes 7, 9)}. */
    private static String names(List<ObservedProcess> left) {
        Map<String, List<ObservedProcess>> byName = left.stream()
                .limit(MOST_NAMED)
                .collect(Collectors.groupingBy(ObservedProcess::name, LinkedHashMap::new, Collectors.toList()));
        String named = byName.entrySet().stream()
                .map(same -> same.getKey() + (same.getValue().size() == 1 ? " (process " : " (processes ")
                        + same.getValue().stream()
                                .map(process -> Long.toString(process.pid()))
                                .collect(Collectors.joining(", "))
                        + ")")
                .collect(Collectors.joining(", "));
        int more = left.size() - MOST_NAMED;
        return more > 0 ? named + " and " + more + " more" : named;
    }
}
