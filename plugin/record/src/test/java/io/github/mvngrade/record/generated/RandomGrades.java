package io.github.mvngrade.record.generated;

import io.github.mvngrade.model.Audience;
import io.github.mvngrade.model.ExerciseId;
import io.github.mvngrade.model.Isolation;
import io.github.mvngrade.model.Outcome;
import io.github.mvngrade.model.SubmissionId;
import io.github.mvngrade.model.coverage.Counter;
import io.github.mvngrade.model.coverage.Coverage;
import io.github.mvngrade.model.coverage.SourceCoverage;
import io.github.mvngrade.model.coverage.SourceLine;
import io.github.mvngrade.model.grade.Diagnostic;
import io.github.mvngrade.model.grade.Grade;
import io.github.mvngrade.model.grade.Machine;
import io.github.mvngrade.model.grade.Provenance;
import io.github.mvngrade.model.grade.Remark;
import io.github.mvngrade.model.grade.ShownGrade;

/**
 * Grades of which nothing is likely and everything is valid.
 *
 * @param dice what decides
 */
record RandomGrades(Dice dice) {
    ShownGrade next() {
        Outcome outcome = dice.any(Outcome.class);
        Audience audience = dice.any(Audience.class);
        RandomChecks checks = new RandomChecks(dice, audience);
        Grade grade = new Grade(
                new ExerciseId(dice.kebab()),
                dice.text(),
                new SubmissionId(dice.line()),
                outcome,
                outcome == Outcome.GRADED ? "" : dice.words(),
                dice.any(Grade.Scope.class),
                dice.some(1, 5, checks::next),
                dice.some(0, 3, this::complaint),
                dice.some(0, 4, this::remark),
                dice.maybe(this::coverage),
                new Provenance(
                        dice.text(),
                        dice.text(),
                        dice.text(),
                        dice.text(),
                        dice.oneIn(9) ? Long.MAX_VALUE : dice.number(),
                        dice.any(Isolation.class)),
                machine());
        return new ShownGrade(grade, audience);
    }

    private Machine machine() {
        Machine machine = new Machine(dice.text(), dice.text(), dice.text(), dice.from(1, 300));
        return dice.oneIn(3)
                ? machine
                : machine.with(new Machine.Took(dice.duration(), dice.duration(), dice.duration(), dice.duration()));
    }

    private Diagnostic complaint() {
        return new Diagnostic(dice.text(), dice.number(), dice.number(), dice.text(), dice.text(), dice.text());
    }

    private Remark remark() {
        return new Remark(dice.any(Remark.Kind.class), dice.words(), dice.from(0, 99), dice.some(0, 3, dice::text));
    }

    private Coverage coverage() {
        return dice.oneIn(4)
                ? Coverage.unavailable(dice.words())
                : Coverage.of(dice.some(1, 3, () -> new SourceCoverage(dice.text(), dice.some(0, 9, this::line))));
    }

    private SourceLine line() {
        SourceLine.Status status = dice.any(SourceLine.Status.class);
        boolean ran = status == SourceLine.Status.PARTLY || status == SourceLine.Status.FULL;
        SourceLine.Ran where =
                !ran ? SourceLine.Ran.NOWHERE : dice.oneIn(2) ? SourceLine.Ran.SUBJECT : SourceLine.Ran.ONLY_CHILDREN;
        Counter branches = dice.oneIn(2) ? Counter.NOTHING : new Counter(dice.from(0, 9), dice.from(0, 9));
        return new SourceLine(dice.text(), status, branches, dice.remembered(where));
    }
}
