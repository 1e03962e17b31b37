package io.github.mvngrade.verification.disturbed;

import io.github.mvngrade.engine.Selection;
import io.github.mvngrade.engine.pack.PackFiles;
import io.github.mvngrade.model.Isolation;
import io.github.mvngrade.verification.course.TestGrader;
import java.nio.file.Path;

/** A JVM that grades, as Maven's does, until a signal ends it. Arguments: the submission, the pack, and the level of isolation. */
final class SignalledGrader {
    private SignalledGrader() {}

    public static void main(String[] arguments) throws Exception {
        TestGrader.at(Isolation.valueOf(arguments[2]))
                .grade(Path.of(arguments[0]), PackFiles.read(Path.of(arguments[1])), Selection.QUICK);
    }
}
