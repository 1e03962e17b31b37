package io.github.mvngrade.authoring.pack;

import io.github.mvngrade.authoring.skeleton.StudentChecks;
import io.github.mvngrade.engine.pack.Demands;
import io.github.mvngrade.engine.pack.LimitsText;
import io.github.mvngrade.engine.pack.PackException;
import io.github.mvngrade.engine.pack.PackedCheck;
import io.github.mvngrade.model.CheckId;
import io.github.mvngrade.model.Points;
import io.github.mvngrade.model.Visibility;
import io.github.mvngrade.model.plan.CheckPlan;
import io.github.mvngrade.model.plan.SpeedupPlan;
import io.github.mvngrade.model.plan.SpeedupRule;
import io.github.mvngrade.model.plan.Trials;
import io.github.mvngrade.model.plan.Work;
import io.github.mvngrade.model.protocol.CheckCode;
import io.github.mvngrade.model.protocol.PlannedCheck;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * Finds the checks in the classes of an exercise's tests, by reading them: nothing is loaded.
 *
 * <p>Their order is: visible ones first; then by JUnit's {@code @Order} on the class; then by class name; then by the
 * methods' order in the source.
 */
final class CheckScanner {
    private static final String CHECK = "io.github.mvngrade.checks.Check";
    private static final String SPEEDUP = "io.github.mvngrade.checks.Speedup";
    private static final String PROCESSES = "io.github.mvngrade.checks.Processes";
    private static final String TITLE = "org.junit.jupiter.api.DisplayName";
    private static final String ORDER = "org.junit.jupiter.api.Order";
    private static final String LIMIT = "limit";
    private static final int UNORDERED = Integer.MAX_VALUE / 2;

    private final Map<String, ClassNode> classes = new TreeMap<>();
    private final StudentChecks visibility;
    private final SpeedupReader speedups;
    private final CurveReader curves;

    /** @param classes by binary name */
    CheckScanner(SortedMap<String, byte[]> classes) {
        visibility = new StudentChecks(classes);
        speedups = new SpeedupReader(this.classes);
        curves = new CurveReader(this.classes, visibility::isHidden);
        classes.forEach((name, bytes) -> {
            ClassNode node = new ClassNode();
            new ClassReader(bytes).accept(node, ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG);
            this.classes.put(name, node);
        });
    }

    /** The checks in the plan's order; what they use isn't known yet. */
    List<PackedCheck> checks() throws PackException {
        List<PackedCheck> found = new ArrayList<>();
        List<String> names = classes.keySet().stream()
                .sorted(Comparator.comparing(visibility::isHidden)
                        .thenComparing(this::order)
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
        for (String name : names) {
            for (MethodNode method : classes.get(name).methods) {
                Optional<Annotation> check = Annotation.find(method.visibleAnnotations, CHECK);
                if (check.isPresent()) {
                    found.add(check(name, method, check.get()));
                }
            }
        }
        return found;
    }

    private int order(String name) {
        return Annotation.find(classes.get(name).visibleAnnotations, ORDER)
                .map(order -> order.number("value", UNORDERED).intValue())
                .orElse(UNORDERED);
    }

    private PackedCheck check(String className, MethodNode method, Annotation check) throws PackException {
        String place = className + "." + method.name;
        requirePublic(className, method, place);
        String title = Annotation.find(method.visibleAnnotations, TITLE)
                .map(found -> found.text("value"))
                .orElseThrow(() -> new PackException("Check " + place + " needs a title: add @DisplayName(\"...\")"));
        try {
            CheckPlan plan = new CheckPlan(
                    new CheckId(check.text("id")),
                    title,
                    Points.of(check.text("points")),
                    check.text("hint"),
                    check.texts("requires").stream().map(CheckId::new).toList(),
                    visibility.isHidden(className) ? Visibility.HIDDEN : Visibility.VISIBLE,
                    PartsReader.read(method, check));
            Optional<SpeedupPlan> speedup =
                    Annotation.find(method.visibleAnnotations, SPEEDUP).map(speedups::read);
            return new PackedCheck(
                    plan,
                    Optional.of(new CheckCode(new PlannedCheck(plan.id(), plan.parts()), className, method.name)),
                    List.of(),
                    new Demands(
                            Annotation.find(method.visibleAnnotations, PROCESSES)
                                    .map(ProcessesReader::read),
                            speedup,
                            curves.read(className, method, speedup)),
                    limit(check));
        } catch (IllegalArgumentException e) {
            throw new PackException("Check " + place + ": " + e.getMessage(), e);
        }
    }

    private void requirePublic(String className, MethodNode method, String place) throws PackException {
        if ((method.access & classes.get(className).access & Opcodes.ACC_PUBLIC) == 0) {
            throw new PackException(
                    "Check " + place + " and its class must be public: JUnit reaches public members only");
        }
        long sameName = classes.get(className).methods.stream()
                .filter(other -> other.name.equals(method.name) && (other.access & Opcodes.ACC_SYNTHETIC) == 0)
                .count();
        if (sameName > 1) {
            throw new PackException("Check " + place + " needs a name of its own: its class has " + sameName
                    + " methods with this name");
        }
    }

    private static Optional<Duration> limit(Annotation check) {
        return check.has(LIMIT) && !check.text(LIMIT).isEmpty()
                ? Optional.of(LimitsText.duration(LIMIT, check.text(LIMIT)))
                : Optional.empty();
    }

    /** Reads what a check measures. */
    private static final class SpeedupReader {
        private static final String SIZED = "io/github/mvngrade/checks/TimedProgram$Sized";

        private final Map<String, ClassNode> classes;

        /** @param classes of the checks, by binary name */
        SpeedupReader(Map<String, ClassNode> classes) {
            this.classes = classes;
        }

        /** @throws IllegalArgumentException if no speedup can be measured like this */
        SpeedupPlan read(Annotation speedup) {
            String baseline = speedup.type("baseline");
            String contender = speedup.type("contender");
            return new SpeedupPlan(
                    SpeedupRule.valueOf(speedup.constant("rule")),
                    speedup.number("target", 0).doubleValue(),
                    speedup.number("workers", 1).intValue(),
                    speedup.flag("cold") ? Trials.COLD : Trials.WARM,
                    new SpeedupPlan.Programs(
                            baseline,
                            contender,
                            speedup.type("calibrator", SpeedupPlan.Programs.DEFAULT_CALIBRATOR),
                            work(baseline, contender)));
        }

        private Work work(String baseline, String contender) {
            Work work = work(baseline);
            if (work(contender) != work) {
                throw new IllegalArgumentException("Baseline and contender must do the same work, so both " + baseline
                        + " and " + contender + " must implement TimedProgram.Sized, or neither");
            }
            return work;
        }

        private Work work(String name) {
            ClassNode type = classes.get(name);
            boolean sized = false;
            while (type != null && !sized) {
                sized = type.interfaces.contains(SIZED);
                type = type.superName == null ? null : classes.get(type.superName.replace('/', '.'));
            }
            return sized ? Work.SIZED : Work.FIXED;
        }
    }
}
