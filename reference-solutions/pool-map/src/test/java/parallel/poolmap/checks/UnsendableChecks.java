package parallel.poolmap.checks;

import io.github.mvngrade.checks.Call;
import io.github.mvngrade.checks.Check;
import io.github.mvngrade.checks.Hidden;
import io.github.mvngrade.checks.Parts;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import parallel.poolmap.ProcessPool;
import parallel.poolmap.Tasks;
import parallel.poolmap.Ticket;

/** What happens to objects that can't be serialized. */
@Hidden
@Order(7)
public class UnsendableChecks {
    @Test
    @Check(
            id = "not-serializable",
            points = "1.5",
            parts = {"an item", "a result", "an exception"},
            limit = "30s",
            hint =
                    "When do you find out that an object can't be serialized: before any of it is in the pipe, or after?")
    @DisplayName("What can't be serialized is an IllegalStateException with the class's name, and the pool still works")
    public void notSerializable(Parts parts) {
        List<Object> numbers = List.of(5, 6, 7, 8, 9);
        parts.check(
                "an item",
                () -> mustRefuse(
                        "map(ECHO, [1, 2, a Ticket, 4], 1)",
                        "Ticket",
                        pool -> pool.map(Tasks.ECHO, List.of(1, 2, new Ticket(3), 4), 1)));
        parts.check(
                "a result",
                () -> mustRefuse(
                        "map(a task that returns a Ticket for 7, [5, 6, 7, 8, 9], 1)",
                        "Ticket",
                        pool -> pool.map(new Ticket.Printer(), numbers, 1)));
        parts.check("an exception", () -> {
            mustRefuse(
                    "map(a task that throws a SoldOut with a Ticket for 7, [5, 6, 7, 8, 9], 1)",
                    "Ticket",
                    pool -> pool.map(new Ticket.Sale(), numbers, 1));
            mustRefuse(
                    "map(a task that throws a SoldOut with a Ticket for 7, [5, 6, 7, 8, 9], 3)",
                    "seat 7 is sold out",
                    pool -> pool.map(new Ticket.Sale(), numbers, 3));
        });
    }

    /** What a check does with a pool. */
    private interface Use {
        Object of(ProcessPool pool);
    }

    /** There is one worker, so the same one is used before and after. */
    private static void mustRefuse(String text, String name, Use use) {
        try (ProcessPool pool = Pools.of(1)) {
            Pools.mustSquare("", pool);
            Callable<Object> mapping = () -> Pools.answer(() -> use.of(pool));
            Call.of(text)
                    .because("objects of class Ticket can't be serialized")
                    .lookAt("what catches a NotSerializableException, and what its message is")
                    .mustThrowNaming(name, IllegalStateException.class, mapping);
            Pools.mustSquare("After that, ", pool);
        }
    }
}
