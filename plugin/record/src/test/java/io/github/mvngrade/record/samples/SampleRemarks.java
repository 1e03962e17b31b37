package io.github.mvngrade.record.samples;

import io.github.mvngrade.model.grade.Grade;
import io.github.mvngrade.model.grade.Remark;
import io.github.mvngrade.record.grade.Wording;
import java.util.Arrays;
import java.util.List;

/** Remarks that look like those of submissions. */
public final class SampleRemarks {
    /** As good as the sentences of a report. */
    public static final Wording WORDS = remark -> "About " + remark.file() + ": " + remark.kind();

    private SampleRemarks() {}

    /** The grade with one remark of every kind. */
    public static Grade all(Grade grade) {
        return grade.withRemarks(Arrays.stream(Remark.Kind.values())
                .map(kind -> new Remark(
                        kind,
                        "src/main/java/parallel/fibonacci/Fibonacci.java",
                        12,
                        List.of("first", "second", "third")))
                .toList());
    }

    /** Remarks of which everything is this text. */
    static List<Remark> hostile(String text) {
        return List.of(
                Remark.of(Remark.Kind.NOT_A_SOURCE_NAME, text, text, text),
                Remark.of(Remark.Kind.MISSING_MODULE, text, text, text, text));
    }
}
