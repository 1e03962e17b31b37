package io.github.mvngrade.verification.hostile;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** Has JUnit run the checks, with all that registers itself there. What isn't failed is passed. */
public final class NaiveJUnit implements TestExecutionListener {
    private static final String ORDER = "junit.jupiter.testmethod.order.default";

    private final String collector;
    private boolean failed;

    private NaiveJUnit(String collector) {
        this.collector = collector;
    }

    /**
     * Runs the checks and reports each.
     *
     * @param arguments the collector's socket
     */
    public static void main(String[] arguments) {
        NaiveJUnit listener = new NaiveJUnit(arguments[0]);
        LauncherFactory.create()
                .execute(
                        LauncherDiscoveryRequestBuilder.request()
                                .selectors(DiscoverySelectors.selectClass("tasks.checks.TasksChecks"))
                                .configurationParameter(ORDER, "org.junit.jupiter.api.MethodOrderer$MethodName")
                                .build(),
                        listener);
        System.exit(listener.failed ? 1 : 0);
    }

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
        if (test.isTest()) {
            result.getThrowable().ifPresent(System.out::println);
            boolean passed = result.getStatus() != TestExecutionResult.Status.FAILED;
            failed |= !passed;
            try {
                NaiveMain.report(test.getDisplayName().substring(0, 3), passed ? "PASSED" : "FAILED", collector);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
