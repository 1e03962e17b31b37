package io.github.mvngrade.subject;

import io.github.mvngrade.model.CheckId;
import io.github.mvngrade.model.protocol.CheckClasses;
import io.github.mvngrade.model.protocol.CheckCode;
import io.github.mvngrade.model.protocol.ExpectedEvents;
import io.github.mvngrade.model.protocol.Failure;
import io.github.mvngrade.model.protocol.PlannedCheck;
import io.github.mvngrade.subject.canary.Canary;
import io.github.mvngrade.subject.seam.Breakdown;
import io.github.mvngrade.subject.seam.Surroundings;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.platform.engine.TestEngine;

/**
 * Runs a check that must fail in the way in which the course's checks run, before anything of a submission is loaded: JUnit
 * and the harness report failures here, so a check that passes later did pass.
 */
final class CanaryRun extends ExpectedEvents {
    private static final CheckId CANARY = new CheckId("canary");

    private final Surroundings surroundings;
    private final Breakdown breakdown;
    private @Nullable Failure failure;

    /**
     * @param surroundings are put back around it
     * @param breakdown reports a failure of the harness itself
     */
    CanaryRun(Surroundings surroundings, Breakdown breakdown) {
        this.surroundings = surroundings;
        this.breakdown = breakdown;
    }

    /**
     * Runs it, without a word to the grader.
     *
     * @param engines that the checks run with
     * @throws IllegalStateException if it doesn't fail as it must
     */
    void mustFail(List<TestEngine> engines) {
        mustFail(Canary.class, "mustFail", engines);
    }

    void mustFail(Class<?> type, String method, List<TestEngine> engines) {
        ChecksLayer layer = ChecksLayer.over(ClassLoader.getSystemClassLoader(), classes(type));
        CheckRun.Seam seam = new CheckRun.Seam(surroundings, breakdown, () -> {});
        new CheckRun(this, layer, engines).run(List.of(new CheckCode(CANARY, type.getName(), method)), seam);
        if (failure == null
                || failure.kind() != Failure.Kind.ASSERTION
                || !failure.message().equals(Canary.WORDS)) {
            throw new IllegalStateException(
                    "The check that must fail ended with " + failure + ", so no other check's pass would count");
        }
    }

    private static CheckClasses classes(Class<?> check) {
        String file = check.getSimpleName() + ".class";
        try (InputStream in = check.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("The harness has no " + file);
            }
            return new CheckClasses(check.getPackageName(), new TreeMap<>(Map.of(check.getName(), in.readAllBytes())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void planned(List<PlannedCheck> checks) {
        // As it was ordered.
    }

    @Override
    public void started(CheckId check) {
        // Its end is what counts.
    }

    @Override
    public void failed(CheckId check, Failure why) {
        failure = why;
    }

    @Override
    protected void unexpected(String what) {
        throw new IllegalStateException("The check that must fail brought " + what);
    }
}
