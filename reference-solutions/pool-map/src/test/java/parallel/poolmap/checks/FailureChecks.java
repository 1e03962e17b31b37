package parallel.poolmap.checks;

import io.github.mvngrade.checks.Call;
import io.github.mvngrade.checks.Check;
import io.github.mvngrade.checks.Parts;
import io.github.mvngrade.given.Meeting;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import parallel.poolmap.Failure;
import parallel.poolmap.ProcessPool;

/** What becomes of an exception that a task throws. */
@Order(3)
public class FailureChecks {
    private static final int DAYS = 1_000;

    @Test
    @Check(
            id = "exceptions",
            points = "2",
            parts = {"exceptions", "errors", "the trace", "the next map"},
            limit = "30s",
            hint =
                    "A Throwable is serializable. Who catches it, who throws it again, and what do the other workers do then?")
    @DisplayName("What a task throws is thrown by map: its type, message, cause and trace; and the pool still works")
    public void exceptions(Parts parts, Random random) {
        int item = 1 + random.nextInt(DAYS);
        Map<Failure, Throwable> thrown = new EnumMap<>(Failure.class);
        parts.check("exceptions", () -> {
            mustArrive(Failure.ILLEGAL_ARGUMENT, item, thrown);
            mustArrive(Failure.DIVISION_BY_ZERO, item, thrown);
            mustArrive(Failure.WRONG_DAY, item, thrown);
        });
        parts.check("errors", () -> {
            mustArrive(Failure.ASSERTION, item, thrown);
            mustArrive(Failure.ENDLESS_RECURSION, item, thrown);
        });
        parts.check("the trace", () -> {
            mustBringItsTrace(Failure.WRONG_DAY, item, thrown);
            mustBringItsTrace(Failure.ASSERTION, item, thrown);
        });
        parts.check("the next map", FailureChecks::nextMap);
    }

    private static void mustArrive(Failure failure, int item, Map<Failure, Throwable> all) {
        Throwable expected = Objects.requireNonNull(Pools.thrown(() -> failure.apply(item)));
        Throwable thrown = all.computeIfAbsent(failure, each -> thrown(each, item));
        call(failure, item)
                .because("that is what the task throws in its worker")
                .lookAt("what a worker catches and sends, and what map throws then")
                .must("throw what the task throws, with its type and message", text(expected), text(thrown));
        call(failure, item)
                .lookAt("what of an exception is sent: the whole, or some of its texts")
                .must("throw it with its cause", text(expected.getCause()), text(thrown.getCause()));
    }

    private static void mustBringItsTrace(Failure failure, int item, Map<Failure, Throwable> all) {
        Throwable thrown = all.computeIfAbsent(failure, each -> thrown(each, item));
        List<String> trace = Arrays.stream(thrown.getStackTrace())
                .map(StackTraceElement::toString)
                .toList();
        call(failure, item)
                .because("otherwise nobody finds the line where the task threw it")
                .lookAt("getStackTrace() of what map throws: it is that of the worker if you throw what was sent")
                .mustHold(
                        "throw it with the stack trace from the worker, which has a line of " + Failure.class.getName(),
                        trace.stream().anyMatch(line -> line.contains(Failure.class.getName())),
                        trace);
    }

    private static Throwable thrown(Failure failure, int item) {
        try (ProcessPool pool = Pools.of(1)) {
            Pools.mustSquare("", pool);
            Throwable thrown = Pools.thrown(() -> pool.map(failure, List.of(item)));
            call(failure, item)
                    .because("its task throws " + text(Pools.thrown(() -> failure.apply(item))))
                    .lookAt("what a worker does when a task throws")
                    .mustHold("throw it", thrown != null, "nothing that it threw");
            return Objects.requireNonNull(thrown);
        }
    }

    private static Call call(Failure failure, int item) {
        return Call.of("map(%s, [%d])", failure, item);
    }

    /** Read here: a class of the submission could say of itself what it likes. */
    private static String text(Throwable thrown) {
        return thrown == null ? "none" : thrown.getClass().getName() + ": " + thrown.getMessage();
    }

    /** The second worker is certain to be at a task of the same map when the first one fails. */
    private static void nextMap() {
        try (ProcessPool pool = Pools.of(2)) {
            for (int time = 1; time <= 3; time++) {
                Failure.OneOfTwo oneFails = new Failure.OneOfTwo(Meeting.of("a task that fails and another one", 2));
                Throwable thrown = Pools.thrown(() -> pool.map(oneFails, Pools.numbers(6), 1));
                Call.of("map(a task that fails for 1, [0, 1, 2, 3, 4, 5], 1), number %d,", time)
                        .lookAt("what a worker does when a task throws")
                        .mustHold("throw something", thrown != null, "nothing that it threw");
                Pools.mustSquare("After a map that threw, ", pool);
            }
        }
    }
}
