package io.github.mvngrade.checks.managerlist;

import io.github.mvngrade.checks.Call;
import io.github.mvngrade.checks.JavaProgram;
import io.github.mvngrade.checks.Ports;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;

/** The checks of an exercise on a list that processes share, each of one sentence of its assignment. */
final class ListChecks {
    private ListChecks() {}

    /** The ranges cover each index once, for any count of numbers and processes. */
    static void ranges(ManagerList it, int numbers, int processes) {
        Call call = Call.of("ranges(%d, %d)", numbers, processes);
        List<Integer> indexes = IntStream.range(0, numbers).boxed().toList();
        List<Integer> covered = call.result(() -> it.ranges(numbers, processes)).stream()
                .flatMap(range -> IntStream.range(range[0], range[1]).boxed())
                .toList();
        call.lookAt("the last range").mustInAnyOrder("cover each index once", indexes, covered);
    }

    /** Each number is squared once. */
    static void squares(ManagerList it, List<Integer> numbers, int processes) {
        Call.of("squares(%s, %d)", numbers, processes)
                .lookAt("how a worker adds to the list")
                .mustReturnInAnyOrder(numbers.stream().map(n -> n * n).toList(), () -> it.squares(numbers, processes));
    }

    /** If a worker dies, that is an error that names it, and never a short list. */
    static void death(ManagerList it, int worker) {
        List<Integer> numbers = IntStream.rangeClosed(1, 3)
                .mapToObj(i -> i == worker ? ManagerList.DEADLY : i)
                .toList();
        Call.of("squares(%s, 3)", numbers)
                .because("worker " + worker + " dies")
                .lookAt("the exit code of each worker")
                .mustThrowNaming("worker " + worker, IllegalStateException.class, () -> it.squares(numbers, 3));
    }

    /** Only this machine can connect to the manager, and when all is done, no port is open. */
    static void ports(ManagerList it) throws Exception {
        Ports before = Ports.now();
        Ports.during(() -> it.squares(List.of(1, 2, 3), 2)).since(before).mustBeLoopbackOnly();
        Ports.now().mustAllBeClosedSince(before);
    }

    /** The JVM of who calls it can end. */
    static void exit(ManagerList it) {
        JavaProgram.named(ManagerList.Caller.class.getName())
                .withArguments(it)
                .withDeadline(Duration.ofSeconds(8))
                .run()
                .mustExitWith(0)
                .mustPrintLast("3");
    }
}
