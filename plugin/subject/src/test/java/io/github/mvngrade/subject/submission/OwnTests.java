package io.github.mvngrade.subject.submission;

import io.github.mvngrade.checks.Check;
import io.github.mvngrade.checks.Parts;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** A submission with a test that has the id and the parts of a check, and passes them all. */
public class OwnTests {
    private static final AtomicInteger RUNS = new AtomicInteger();

    public OwnTests() {}

    @Test
    @Check(
            id = "borrowed",
            points = "2",
            hint = "",
            parts = {"one", "two"})
    public void borrowed(Parts parts) {
        parts.check("one", () -> {});
        parts.check("two", () -> {});
        RUNS.incrementAndGet();
    }

    /** How often its own test has passed. */
    public static int runs() {
        return RUNS.get();
    }

    public static void run() {
        LauncherFactory.create()
                .execute(LauncherDiscoveryRequestBuilder.request()
                        .selectors(DiscoverySelectors.selectClass(OwnTests.class))
                        .build());
    }
}
