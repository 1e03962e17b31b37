package io.github.mvngrade.record.samples;

import io.github.mvngrade.model.coverage.Counter;
import io.github.mvngrade.model.coverage.Coverage;
import io.github.mvngrade.model.coverage.SourceCoverage;
import io.github.mvngrade.model.coverage.SourceLine;
import io.github.mvngrade.model.coverage.SourceLine.Ran;
import io.github.mvngrade.model.coverage.SourceLine.Status;
import java.util.List;

/** Coverage that tests render. */
public final class SampleCoverage {
    private SampleCoverage() {}

    /** Two files with every status, one line of them run by a child only. */
    public static Coverage everyStatus() {
        SourceCoverage fibonacci = new SourceCoverage(
                "src/main/java/parallel/fibonacci/Fibonacci.java",
                List.of(
                        empty("package parallel.fibonacci;"),
                        empty(""),
                        empty("public final class Fibonacci {"),
                        empty("    public static long cached(int n) {"),
                        new SourceLine("        if (n < 2) {", Status.PARTLY, new Counter(1, 1), Ran.SUBJECT),
                        new SourceLine("            return n;", Status.MISSED, Counter.NOTHING, Ran.NOWHERE),
                        empty("        }"),
                        new SourceLine(
                                "        return NUMBERS.apply(n);", Status.FULL, Counter.NOTHING, Ran.ONLY_CHILDREN),
                        empty("    }"),
                        empty("}")));
        SourceCoverage names = new SourceCoverage(
                "src/main/java/parallel/fibonacci/package-info.java", List.of(empty("package parallel.fibonacci;")));
        return Coverage.of(List.of(fibonacci, names));
    }

    /** One covered line of one file. */
    public static Coverage of(String path, String line) {
        return Coverage.of(List.of(
                new SourceCoverage(path, List.of(new SourceLine(line, Status.FULL, new Counter(2, 0), Ran.SUBJECT)))));
    }

    private static SourceLine empty(String text) {
        return new SourceLine(text, Status.EMPTY, Counter.NOTHING, Ran.NOWHERE);
    }
}
