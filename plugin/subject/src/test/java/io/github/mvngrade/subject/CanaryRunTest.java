package io.github.mvngrade.subject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mvngrade.model.ExitCodes;
import io.github.mvngrade.subject.sample.OddCanaries;
import io.github.mvngrade.subject.seam.Breakdown;
import io.github.mvngrade.subject.seam.Surroundings;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.platform.engine.TestEngine;

class CanaryRunTest {
    private static final List<TestEngine> ENGINES = ServiceLoader.load(TestEngine.class).stream()
            .map(ServiceLoader.Provider::get)
            .toList();

    private final Surroundings surroundings = Surroundings.keep();
    private final List<Integer> codes = new ArrayList<>();
    private final Told told = new Told();

    @AfterEach
    void putAllBack() {
        surroundings.putBack();
    }

    private CanaryRun canary() {
        return new CanaryRun(surroundings, new Breakdown(told, codes::add));
    }

    @Test
    void aCheckThatFailsAsItMustIsNoWordToAnybody() {
        canary().mustFail(ENGINES);
        assertThat(told.lines()).isEmpty();
        assertThat(codes).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"hasOtherWords", "throwsInstead", "isDisabled"})
    void oneThatFailsInAnotherWayIsAFault(String method) {
        assertThatThrownBy(() -> canary().mustFail(OddCanaries.class, method, ENGINES))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("The check that must fail ended with Failure[kind=");
    }

    /** JUnit would only print what is thrown there, so it ends the JVM at once. */
    @Test
    void oneThatPassesIsAFault() {
        assertThatThrownBy(() -> canary().mustFail(OddCanaries.class, "passes", ENGINES))
                .isInstanceOf(IllegalStateException.class);
        assertThat(codes).containsExactly(ExitCodes.BROKE);
        assertThat(told.lines()).anyMatch(line -> line.contains("a pass of a check"));
    }

    @Test
    void aJUnitThatFindsNothingIsAFault() {
        assertThatThrownBy(() -> canary().mustFail(ENGINES.subList(0, 0))).isInstanceOf(RuntimeException.class);
    }
}
