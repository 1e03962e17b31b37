package io.github.mvngrade.record.grade;

import io.github.mvngrade.model.grade.CheckResult;
import io.github.mvngrade.model.grade.Execution;
import io.github.mvngrade.model.grade.PartResult;
import io.github.mvngrade.record.text.Excerpt;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How many bytes of {@code grade.json} the texts of one check may take. No text is cut unless all of them together are so
 * long that a submission must have printed without end. Texts that were cut are short enough not to be cut again.
 *
 * @param text for each of message, expected, actual and the messages of parts
 * @param output for what was printed
 */
record TextBudget(int text, int output) {
    private static final int ALL_BYTES = 200_000;
    private static final TextBudget PLENTY = new TextBudget(ALL_BYTES, ALL_BYTES);

    /** One of these is output, which may be as long as the others together. */
    private static final int TEXTS = 4;

    private static final int SHARES = 6;

    static TextBudget of(List<CheckResult> checks) {
        long all = checks.stream()
                .flatMap(TextBudget::texts)
                .mapToLong(JsonSize::of)
                .sum();
        if (all <= ALL_BYTES) {
            return PLENTY;
        }
        int parts = checks.stream().mapToInt(check -> check.parts().size()).sum();
        int marks = (checks.size() * TEXTS + parts) * Excerpt.LONGEST_MARK;
        int share = Math.max(0, ALL_BYTES - marks) / (checks.size() * SHARES + parts);
        return new TextBudget(share, share * SHARES / 2);
    }

    private static Stream<String> texts(CheckResult result) {
        return Stream.concat(
                result.parts().stream().map(PartResult::message),
                Stream.of(
                                Optional.of(result.why().message()),
                                result.why().expected(),
                                result.why().actual(),
                                result.execution().map(Execution::output))
                        .flatMap(Optional::stream));
    }

    String text(String whole) {
        return Excerpt.of(whole, text, JsonSize::of);
    }

    String output(String whole) {
        return Excerpt.of(whole, output, JsonSize::of);
    }
}
