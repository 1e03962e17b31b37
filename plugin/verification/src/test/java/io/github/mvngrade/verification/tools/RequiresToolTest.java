package io.github.mvngrade.verification.tools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.testkit.engine.EventConditions.event;
import static org.junit.platform.testkit.engine.EventConditions.finishedWithFailure;
import static org.junit.platform.testkit.engine.EventConditions.skippedWithReason;
import static org.junit.platform.testkit.engine.TestExecutionResultConditions.message;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Events;
import org.opentest4j.TestAbortedException;

@ResourceLock(Resources.SYSTEM_PROPERTIES)
class RequiresToolTest {
    private final String before = System.getProperty(Requirement.PROPERTY, "");

    @BeforeEach
    void requireWhatIsThere() {
        System.setProperty(Requirement.PROPERTY, "");
    }

    @AfterEach
    void putBack() {
        System.setProperty(Requirement.PROPERTY, before);
    }

    @Test
    void aTestWithoutItsToolIsSkippedWithTheReason() {
        testsOf(NeedsWhatNobodyHas.class)
                .assertThatEvents()
                .haveExactly(1, event(skippedWithReason(reason -> reason.contains("no-such-tool-anywhere"))));
    }

    @Test
    void itFailsWhenNothingMayBeMissing() {
        System.setProperty(Requirement.PROPERTY, "all");
        testsOf(NeedsWhatNobodyHas.class)
                .assertThatEvents()
                .haveExactly(1, event(finishedWithFailure(message(text -> text.contains("no-such-tool-anywhere")))));
    }

    @Test
    void aTestWithItsToolRuns() {
        System.setProperty(Requirement.PROPERTY, "all");
        testsOf(NeedsJava.class).assertStatistics(counts -> counts.succeeded(1));
    }

    @Test
    void whatIsLackingWithinATestFollowsTheSameRule() {
        assertThat(Requirement.lacking("no jar yet")).isInstanceOf(TestAbortedException.class);
        System.setProperty(Requirement.PROPERTY, "all");
        assertThat(Requirement.lacking("no jar yet"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("no jar yet");
    }

    private static Events testsOf(Class<?> type) {
        return EngineTestKit.engine("junit-jupiter")
                .selectors(DiscoverySelectors.selectClass(type))
                .configurationParameter("junit.jupiter.extensions.autodetection.enabled", "false")
                .execute()
                .testEvents();
    }

    static class NeedsWhatNobodyHas {
        @Test
        @RequiresTool("no-such-tool-anywhere")
        void neverRuns() {
            throw new AssertionError("ran without its tool");
        }
    }

    static class NeedsJava {
        @Test
        @RequiresTool("java")
        void runs() {
            assertThat(new Tool("java").find()).isPresent();
        }
    }
}
