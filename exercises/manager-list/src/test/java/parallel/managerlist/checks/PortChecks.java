package parallel.managerlist.checks;

import io.github.mvngrade.checks.Check;
import io.github.mvngrade.checks.Parts;
import io.github.mvngrade.checks.Ports;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import parallel.managerlist.Trial;
import parallel.managerlist.Trial.Ending;

/** The ports that the manager listens on. */
@Order(4)
public class PortChecks {
    private static final int WORKERS = 1;

    /** Some hundredths of a second for each number. */
    private static final long ROUNDS = 50_000_000;

    @Test
    @Check(
            id = "ports",
            points = "1.5",
            parts = {
                "only this machine can connect",
                "none is open after squares returns",
                "none is open after it throws"
            },
            hint = "Who opens a port, on which address, and who closes it when something fails?")
    @DisplayName("The manager listens on the loopback address, and no port stays open")
    public void ports(Parts parts, Random random) {
        parts.check("only this machine can connect", () -> squared(random).mustBeLoopbackOnly());
        parts.check("none is open after squares returns", () -> {
            Ports before = Ports.now();
            squared(random);
            Ports.now().mustAllBeClosedSince(before);
        });
        parts.check("none is open after it throws", () -> {
            Ports before = Ports.now();
            failed(random);
            Ports.now().mustAllBeClosedSince(before);
        });
    }

    private static Ports squared(Random random) throws Exception {
        List<Integer> numbers = Submitted.numbers(2 * WORKERS, random);
        Trial trial = Trial.of(1).calculating(ROUNDS);
        return opened(numbers, () -> Submitted.someSquares(numbers, WORKERS, trial));
    }

    private static void failed(Random random) throws Exception {
        List<Integer> numbers = Submitted.numbers(2 * WORKERS, random);
        int last = numbers.get(random.nextInt(numbers.size()));
        Trial trial = Trial.of(1).calculating(ROUNDS).endingAt(last, Ending.EXITS);
        opened(numbers, () -> Submitted.failure(numbers, WORKERS, trial, "a worker " + Ending.EXITS.what()));
    }

    /** The ports that a call opened, at least one. */
    private static Ports opened(List<Integer> numbers, Callable<?> calling) throws Exception {
        Ports before = Ports.now();
        Ports opened = Ports.during(calling).since(before);
        Submitted.call(numbers, WORKERS)
                .because("workers reach the manager's list over a port, and each call has one of its own")
                .lookAt(
                        "how a worker appends to the list, and whether RMI got the LoopbackSockets: otherwise it goes on with"
                                + " a port that an earlier call left open")
                .mustHold("open a port", !opened.places().isEmpty(), opened.places());
        return opened;
    }
}
