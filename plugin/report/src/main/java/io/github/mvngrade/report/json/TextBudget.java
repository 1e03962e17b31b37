package io.github.mvngrade.report.json;

import io.github.mvngrade.model.grade.CheckResult;
import io.github.mvngrade.model.grade.Execution;
import io.github.mvngrade.report.words.Excerpt;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How many bytes of {@code grade.json} the texts of one check may take. Nobody's are cut unless all of them together are so long
 * that a submission must have printed without end.
 *
 * @param text for each of message, expected and actual
 * @param output for what was printed
 */
record TextBudget(int text, int output) {
    private static final int ALL_BYTES = 200_000;
    private static final TextBudget PLENTY = new TextBudget(ALL_BYTES, ALL_BYTES);

    /** Of four texts one is output, and may be as long as the others together. */
    private static final int SHARES = 6;

    static TextBudget of(List<CheckResult> checks) {
        long all = checks.stream()
                .flatMap(TextBudget::texts)
                .mapToLong(Excerpt::bytesInJson)
                .sum();
        int share = ALL_BYTES / SHARES / checks.size();
        return all <= ALL_BYTES ? PLENTY : new TextBudget(share, share * SHARES / 2);
    }

    private static Stream<String> texts(CheckResult result) {
        return Stream.of(
                        Optional.of(result.why().message()),
                        result.why().expected(),
                        result.why().actual(),
                        result.execution().map(Execution::output))
                .flatMap(Optional::stream);
    }

    String text(String whole) {
        return Excerpt.inJson(whole, text);
    }

    String output(String whole) {
        return Excerpt.inJson(whole, output);
    }
}
