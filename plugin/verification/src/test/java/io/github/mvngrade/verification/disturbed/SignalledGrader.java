package io.github.mvngrade.verification.disturbed;

import io.github.mvngrade.engine.Selection;
import io.github.mvngrade.engine.pack.PackFiles;
import io.github.mvngrade.verification.course.TestGrader;
import java.nio.file.Path;
import java.util.Optional;

/** A JVM that grades, as Maven's does, until a signal ends it. Arguments: the submission and the pack. */
final class SignalledGrader {
    private SignalledGrader() {}

    public static void main(String[] arguments) throws Exception {
        Selection quick = new Selection(
                Optional.empty(), Selection.Speedups.LEFT_OUT, Selection.Coverages.LEFT_OUT, Selection.Curves.LEFT_OUT);
        TestGrader.create().grade(Path.of(arguments[0]), PackFiles.read(Path.of(arguments[1])), quick);
    }
}
