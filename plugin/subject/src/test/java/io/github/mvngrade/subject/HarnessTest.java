package io.github.mvngrade.subject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mvngrade.model.curve.Setting;
import io.github.mvngrade.model.frame.FrameSeal;
import io.github.mvngrade.model.plan.Trials;
import io.github.mvngrade.model.protocol.GraderOrders;
import io.github.mvngrade.model.protocol.Input;
import io.github.mvngrade.model.protocol.OrderReader;
import io.github.mvngrade.subject.sample.Plain;
import io.github.mvngrade.subject.sample.Programs;
import io.github.mvngrade.subject.seam.Breakdown;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HarnessTest {
    private final Told told = new Told();
    private final Harness harness = new Harness(
            told,
            new OrderReader(InputStream.nullInputStream(), FrameSeal.NONE),
            new Breakdown(told, code -> told.add("halted")));

    private static Named<Consumer<GraderOrders>> order(String name, Consumer<GraderOrders> order) {
        return Named.of(name, order);
    }

    static Stream<Named<Consumer<GraderOrders>>> ordersThatNeedClasses() {
        return Stream.of(
                order("run", orders -> orders.run(Samples.checks(Plain.class, "passes"), 1)),
                order("program", orders -> orders.program(Programs.Echo.class.getName(), Trials.WARM)),
                order("kernel", orders -> orders.kernel(Programs.Adds.class.getName(), 1)));
    }

    @ParameterizedTest
    @MethodSource("ordersThatNeedClasses")
    void nothingCanRunBeforeTheChecksClassesAreDefined(Consumer<GraderOrders> order) {
        assertThatThrownBy(() -> order.accept(harness))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("The first order must be to define the checks' classes");
    }

    static Stream<Named<Consumer<GraderOrders>>> ordersThatNeedAProgram() {
        return Stream.of(
                order("tune", orders -> orders.tune(new Setting(1, 0))),
                order("prepare", orders -> orders.prepare(1, new Input(1, 1))),
                order("time", GraderOrders::time));
    }

    @ParameterizedTest
    @MethodSource("ordersThatNeedAProgram")
    void nothingIsTimedBeforeAProgramIsNamed(Consumer<GraderOrders> order) {
        harness.define(Samples.classes());
        assertThatThrownBy(() -> order.accept(harness))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("A program must be named before it is timed");
    }

    @Test
    void nothingCalibratesBeforeAKernelIsNamed() {
        assertThatThrownBy(() -> harness.calibrate(1))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("A kernel must be named before it calibrates");
    }

    @Test
    void aProgramIsTimedAsOftenAsItIsOrdered() {
        harness.define(Samples.classes());
        harness.program(Programs.Echo.class.getName(), Trials.WARM);
        for (long seed : List.of(5L, 6L)) {
            harness.prepare(1, new Input(seed, 1));
            harness.time();
        }
        harness.end();
        assertThat(told.lines()).containsExactly("ready", "timed 5", "ready", "timed 6", "ended");
    }

    @Test
    void aProgramIsPreparedInTheSurroundingsThatTheHarnessFound() {
        Locale before = Locale.getDefault();
        harness.define(Samples.classes());
        harness.program(Programs.Echo.class.getName(), Trials.WARM);
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            harness.prepare(1, new Input(1, 1));
            assertThat(Locale.getDefault()).isEqualTo(before);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void aKernelThatIsSizedCalibratesWithAnyNumberOfWorkers() {
        harness.define(Samples.classes());
        harness.kernel(Programs.Adds.class.getName(), 2);
        harness.calibrate(1);
        harness.calibrate(3);
        assertThat(told.lines()).containsExactly("ready", "timed 1", "timed 3");
    }

    @Test
    void aKernelThatCantBeMadeIsAFaultOfThePack() {
        harness.define(Samples.classes());
        assertThatThrownBy(() -> harness.kernel(Programs.class.getName(), 2))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("The kernel " + Programs.class.getName() + " can't be made: ");
    }

    @Test
    void jvmsThatDoNothingAreWaitedFor() {
        harness.startJvms(2);
        assertThat(told.lines()).containsExactly("timed 2");
    }
}
