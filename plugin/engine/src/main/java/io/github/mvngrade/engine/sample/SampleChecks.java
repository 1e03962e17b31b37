package io.github.mvngrade.engine.sample;

import io.github.mvngrade.model.CheckId;
import io.github.mvngrade.model.frame.SocketStreams;
import io.github.mvngrade.model.protocol.CheckClasses;
import io.github.mvngrade.model.protocol.CheckCode;
import io.github.mvngrade.model.protocol.EventReader;
import io.github.mvngrade.model.protocol.ExpectedEvents;
import io.github.mvngrade.model.protocol.Failure;
import io.github.mvngrade.model.protocol.GraderEnd;
import java.io.IOException;
import java.nio.channels.SocketChannel;
import java.util.List;

/** A few checks that use what checks usually use, and the grader's side of the conversation with a subject that runs them. */
public final class SampleChecks extends ExpectedEvents {
    /** Of Java, that they are compiled for. */
    public static final int RELEASE = 17;

    /** Theirs. */
    public static final String PACKAGE = "parallel.sample.checks";

    /** The only one, by its full name. */
    public static final String CLASS = PACKAGE + ".Sample";

    /** What its source is called. */
    public static final String FILE = "Sample.java";

    /** That source. */
    public static final String SOURCE = """
            package parallel.sample.checks;

            import static org.junit.jupiter.api.Assertions.*;

            import io.github.mvngrade.checks.Check;
            import java.util.*;
            import java.util.concurrent.*;
            import org.junit.jupiter.api.*;
            import org.junit.jupiter.params.ParameterizedTest;
            import org.junit.jupiter.params.provider.*;

            @DisplayName("Sample")
            public class Sample {
                @BeforeEach
                public void prepare() {}

                @Test
                @DisplayName("equal")
                @Check(id = "equal", points = "1", hint = "none")
                public void equal(Random random) {
                    assertEquals(List.of(3L, 4L), List.of(3L, 4L), () -> "drawn " + random.nextInt());
                    assertArrayEquals(new int[] {1}, new int[] {1});
                    assertTrue(random.nextDouble() < 1);
                }

                @Test
                @Check(id = "thrown", points = "1", hint = "none")
                public void thrown() {
                    assertThrows(IllegalStateException.class, () -> { throw new IllegalStateException("x"); });
                }

                @ParameterizedTest
                @ValueSource(ints = {1, 2})
                @Check(id = "each", points = "1", hint = "none")
                public void each(int value) {
                    assertTrue(value > 0);
                }

                @ParameterizedTest
                @MethodSource("values")
                @Check(id = "all", points = "1", hint = "none")
                public void all(String value) {
                    assertNotNull(value);
                }

                public static List<String> values() {
                    return List.of("a", "b");
                }

                @Test
                @Check(id = "pool", points = "1", hint = "none")
                public void pool() throws Exception {
                    ExecutorService pool = Executors.newFixedThreadPool(2);
                    assertEquals(1, pool.submit(() -> 1).get(9, TimeUnit.SECONDS));
                    pool.shutdownNow();
                }

                @Test
                @Check(id = "different", points = "1", hint = "none")
                public void different() {
                    assertEquals(1, 2, "is to fail");
                }
            }
            """;

    private static final List<String> METHODS = List.of("equal", "thrown", "each", "all", "pool", "different");

    private final GraderEnd grader;
    private int results;

    /** @param channel to a subject that has just connected */
    public SampleChecks(SocketChannel channel) throws IOException {
        this.grader = GraderEnd.of(SocketStreams.input(channel), SocketStreams.output(channel));
    }

    /** Has a subject run them all and end. */
    public void run(CheckClasses classes) throws IOException {
        grader.orders().define(classes);
        grader.orders()
                .run(
                        METHODS.stream()
                                .map(method -> new CheckCode(new CheckId(method), CLASS, method))
                                .toList(),
                        1);
        EventReader.Next next;
        do {
            next = grader.events().read(this);
        } while (next == EventReader.Next.MORE);
    }

    private void result() {
        results++;
        grader.orders().proceed();
        if (results == METHODS.size()) {
            grader.orders().end();
        }
    }

    @Override
    public void passed(CheckId check) {
        result();
    }

    @Override
    public void failed(CheckId check, Failure failure) {
        result();
    }

    @Override
    public void started(CheckId check) {
        grader.orders().proceed();
    }

    @Override
    protected void unexpected(String what) {
        // This run fills a cache, and nothing is decided by it.
    }
}
