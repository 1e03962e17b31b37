package io.github.mvngrade.authoring.proof;

import io.github.mvngrade.engine.measure.Sizing;
import io.github.mvngrade.model.grade.CheckResult;
import io.github.mvngrade.model.grade.SpeedupBlock;
import io.github.mvngrade.model.grade.SpeedupResult;
import io.github.mvngrade.model.plan.CheckPlan;
import io.github.mvngrade.model.plan.SpeedupPlan;
import io.github.mvngrade.model.plan.Work;
import io.github.mvngrade.model.proof.Finding;
import io.github.mvngrade.model.proof.Finding.Weight;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/** Finds parallel programs of fixed work that are over too soon on this machine for their speedup to be measured well. */
final class ShortBaselines {
    private ShortBaselines() {}

    /** A note for each such program, from the first grade of the solution. */
    static List<Finding> of(Graded solution) {
        return solution.runs().get(0).grade().checks().stream()
                .flatMap(result -> of(result).stream())
                .toList();
    }

    static Optional<Finding> of(CheckResult result) {
        return result.speedup().filter(ShortBaselines::isFixed).flatMap(speedup -> {
            double wanted = Sizing.wanted(speedup.plan().rule(), startSeconds(speedup));
            OptionalDouble lasted = baseline(speedup);
            return lasted.isPresent() && lasted.getAsDouble() < wanted
                    ? Optional.of(tooShort(result.check(), speedup.plan(), lasted.getAsDouble(), wanted))
                    : Optional.empty();
        });
    }

    private static boolean isFixed(SpeedupResult speedup) {
        return speedup.plan().programs().work() == Work.FIXED;
    }

    private static double startSeconds(SpeedupResult speedup) {
        return speedup.capacity()
                .map(capacity -> capacity.reach().startSeconds())
                .orElse(0.0);
    }

    private static OptionalDouble baseline(SpeedupResult speedup) {
        double[] sorted = speedup.blocks().stream()
                .mapToDouble(SpeedupBlock::baselineSeconds)
                .sorted()
                .toArray();
        return sorted.length == 0 ? OptionalDouble.empty() : OptionalDouble.of(sorted[sorted.length / 2]);
    }

    private static Finding tooShort(CheckPlan check, SpeedupPlan plan, double lasted, double wanted) {
        return new Finding(
                Weight.NOTE,
                String.format(
                        Locale.ROOT,
                        "The baseline of check %s takes %.2f s on this machine; rule %s needs %.2f s or more here.",
                        check.id(),
                        lasted,
                        plan.rule(),
                        wanted),
                "Let baseline and contender implement TimedProgram.Sized: the grader then finds out how much they have to do.",
                List.of());
    }
}
