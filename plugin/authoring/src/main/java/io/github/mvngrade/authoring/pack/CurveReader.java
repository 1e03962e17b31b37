package io.github.mvngrade.authoring.pack;

import io.github.mvngrade.model.curve.ComparisonPlan;
import io.github.mvngrade.model.curve.CurvePlans;
import io.github.mvngrade.model.curve.ScalingPlan;
import io.github.mvngrade.model.curve.SweepPlan;
import io.github.mvngrade.model.plan.SpeedupPlan;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.MethodNode;

/** Reads what a check has recorded that earns no points. */
final class CurveReader {
    private static final String SCALING = "io.github.mvngrade.checks.Scaling";
    private static final String SCALED = "io/github/mvngrade/checks/TimedProgram$Scaled";
    private static final String TUNED = "io/github/mvngrade/checks/TimedProgram$Tuned";
    private static final String SWEEP = "io.github.mvngrade.checks.Sweep";
    private static final String COMPARISON = "io.github.mvngrade.checks.Comparison";
    private static final String LABEL = "org.junit.jupiter.api.DisplayName";
    private static final int WORKERS_OF_A_COMPARISON = 2;

    private final Map<String, ClassNode> classes;
    private final Predicate<String> hidden;

    /**
     * @param classes of the checks, by binary name
     * @param hidden whether students don't get that class
     */
    CurveReader(Map<String, ClassNode> classes, Predicate<String> hidden) {
        this.classes = classes;
        this.hidden = hidden;
    }

    /**
     * Reads the annotations of a check's method.
     *
     * @throws IllegalArgumentException if they don't describe a curve
     */
    CurvePlans read(String className, MethodNode method, Optional<SpeedupPlan> speedup) {
        return new CurvePlans(
                Annotation.find(method.visibleAnnotations, SCALING)
                        .map(found -> scaling(found, program("@Scaling", found.type("program"), className), speedup)),
                Annotation.find(method.visibleAnnotations, SWEEP)
                        .map(found -> new SweepPlan(
                                program("@Sweep", found.type("program"), className),
                                found.numbers("workers"),
                                found.numbers("sizes"),
                                found.text("size"))),
                Annotation.find(method.visibleAnnotations, COMPARISON).map(found -> comparison(found, className)));
    }

    private ComparisonPlan comparison(Annotation comparison, String check) {
        List<String> programs = comparison.types("of");
        if (new HashSet<>(programs).size() < programs.size()) {
            throw new IllegalArgumentException("@Comparison names one of its ways twice: " + programs);
        }
        return new ComparisonPlan(
                comparison.text("work"),
                comparison.number("workers", WORKERS_OF_A_COMPARISON).intValue(),
                programs.stream().map(name -> way(name, check)).toList());
    }

    private ComparisonPlan.Way way(String name, String check) {
        String program = program("@Comparison", name, check);
        ClassNode type = classes.get(program);
        if (type.interfaces.contains(SCALED) || type.interfaces.contains(TUNED)) {
            throw new IllegalArgumentException("@Comparison's program " + program
                    + " must not be a TimedProgram.Scaled or TimedProgram.Tuned: a way gets a seed, and no setting");
        }
        return Annotation.find(type.visibleAnnotations, LABEL)
                .map(label -> new ComparisonPlan.Way(program, label.text("value")))
                .orElseThrow(() -> new IllegalArgumentException("@Comparison's way " + program
                        + " needs a name for the report: add @DisplayName(\"...\") to its class"));
    }

    private static ScalingPlan scaling(Annotation scaling, String program, Optional<SpeedupPlan> speedup) {
        SpeedupPlan parallel = speedup.filter(plan -> plan.rule().isParallel())
                .orElseThrow(
                        () -> new IllegalArgumentException(
                                "@Scaling is allowed only beside a @Speedup of rule THREADS or PROCESSES: add one, or record a @Sweep"));
        int most = scaling.number("most", 0).intValue();
        return new ScalingPlan(program, most == 0 ? parallel.workers() : most);
    }

    /** The grader makes the program by its constructor, from outside the checks' package, and where the check's code is. */
    private String program(String annotation, String program, String check) {
        ClassNode type = classes.get(program);
        if (type == null) {
            throw new IllegalArgumentException(
                    annotation + " names the program " + program + ", which isn't a class in the checks' package");
        }
        boolean made = (type.access & Opcodes.ACC_PUBLIC) != 0
                && (type.access & Opcodes.ACC_ABSTRACT) == 0
                && type.methods.stream()
                        .anyMatch(method -> method.name.equals("<init>")
                                && method.desc.equals("()V")
                                && (method.access & Opcodes.ACC_PUBLIC) != 0);
        if (!made) {
            throw new IllegalArgumentException(
                    annotation + "'s program " + program
                            + " must be public and static, and have a public constructor without parameters: the grader makes it");
        }
        if (type.interfaces.containsAll(List.of(SCALED, TUNED))) {
            throw new IllegalArgumentException(
                    annotation + "'s program " + program
                            + " must be either a TimedProgram.Scaled or a TimedProgram.Tuned, not both: the grader can't tell which to run");
        }
        if (hidden.test(program) && !hidden.test(check)) {
            throw new IllegalArgumentException(annotation + "'s program " + program
                    + " is @Hidden, but its check isn't: students who grade themselves don't have it");
        }
        return program;
    }
}
