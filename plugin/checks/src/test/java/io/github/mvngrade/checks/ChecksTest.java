package io.github.mvngrade.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.platform.testkit.engine.EngineExecutionResults;
import org.junit.platform.testkit.engine.EngineTestKit;

class ChecksTest {
    private static final List<Integer> DRAWN = new ArrayList<>();

    @Test
    void aCheckDrawsTheSameInputsFromTheSameSeed() {
        DRAWN.clear();
        run("draws");
        run("draws");
        run("drawsToo");
        assertThat(DRAWN.get(0)).isEqualTo(DRAWN.get(1)).isNotEqualTo(DRAWN.get(2));
    }

    @Test
    void aSpeedupWhoseAnswersAgreePasses() {
        run("faster").testEvents().assertStatistics(statistics -> statistics.succeeded(1));
    }

    @Test
    void aSpeedupWhoseAnswersDifferFailsWithBothAnswers() {
        String message = run("wrong").testEvents().failed().stream()
                .map(event -> event.getRequiredPayload(org.junit.platform.engine.TestExecutionResult.class))
                .findFirst()
                .flatMap(org.junit.platform.engine.TestExecutionResult::getThrowable)
                .orElseThrow()
                .getMessage();
        assertThat(message)
                .isEqualTo(
                        "Before anything is timed, the answer must be right. The first element that differs is at index 1."
                                + " ==> expected: <[1, 2]> but was: <[1, 3]>");
    }

    @Test
    void aCheckThatCannotTellIsSkippedAndNotFailed() {
        run("untold")
                .testEvents()
                .assertStatistics(statistics -> statistics.aborted(1).failed(0).succeeded(0));
    }

    private static EngineExecutionResults run(String method) {
        return EngineTestKit.engine("junit-jupiter")
                .selectors(selectMethod(Example.class, method.startsWith("draws") ? drawing(method) : plain(method)))
                .execute();
    }

    private static java.lang.reflect.Method drawing(String name) {
        return org.junit.platform.commons.support.ReflectionSupport.findMethod(Example.class, name, Random.class)
                .orElseThrow();
    }

    private static java.lang.reflect.Method plain(String name) {
        return org.junit.platform.commons.support.ReflectionSupport.findMethod(Example.class, name)
                .orElseThrow();
    }

    /** Checks for {@link ChecksTest} alone; Surefire doesn't take nested classes for tests. */
    public static class Example {
        @Test
        @Check(id = "draws", points = "1", hint = "none")
        public void draws(Random random) {
            DRAWN.add(random.nextInt());
        }

        @Test
        @Check(id = "draws-too", points = "1", hint = "none")
        public void drawsToo(Random random) {
            DRAWN.add(random.nextInt());
        }

        @Test
        @Check(id = "faster", points = "1", hint = "none")
        @Speedup(rule = Speedup.Rule.ALGORITHMIC, target = 2, baseline = OneTwo.class, contender = OneTwo.class)
        public void faster() {}

        @Test
        @Check(id = "untold", points = "1", hint = "none")
        public void untold() {
            throw new CannotTellException("This system keeps it to itself.");
        }

        @Test
        @Check(id = "wrong", points = "1", hint = "none")
        @Speedup(rule = Speedup.Rule.ALGORITHMIC, target = 2, baseline = OneTwo.class, contender = OneThree.class)
        public void wrong() {}
    }

    /** Answers with an array, as costly kernels do. */
    public static final class OneTwo implements TimedProgram {
        @Override
        public int[] run(long seed) {
            return new int[] {1, 2};
        }
    }

    /** Answers something else. */
    public static final class OneThree implements TimedProgram {
        @Override
        public int[] run(long seed) {
            return new int[] {1, 3};
        }
    }
}
