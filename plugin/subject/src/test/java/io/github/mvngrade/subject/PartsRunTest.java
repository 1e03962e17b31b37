package io.github.mvngrade.subject;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mvngrade.checks.parts.PartEvents;
import io.github.mvngrade.checks.parts.PartWatch;
import io.github.mvngrade.subject.sample.Parted;
import io.github.mvngrade.subject.seam.Breakdown;
import io.github.mvngrade.subject.seam.Surroundings;
import io.github.mvngrade.subject.submission.OwnTests;
import java.util.List;
import java.util.ServiceLoader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.TestEngine;

/** What is reported of the parts of a check, by real runs of JUnit. */
class PartsRunTest {
    private static final List<TestEngine> ENGINES = ServiceLoader.load(TestEngine.class).stream()
            .map(ServiceLoader.Provider::get)
            .toList();

    private final Told told = new Told();

    @AfterEach
    void watchNothing() {
        PartWatch.by(check -> PartEvents.UNWATCHED);
    }

    /** What was reported of one check, without what always is. */
    private List<String> run(String method) {
        ChecksLayer layer = ChecksLayer.over(ClassLoader.getSystemClassLoader(), Samples.classes());
        CheckRun.Seam seam = new CheckRun.Seam(
                Surroundings.keep(),
                new Breakdown(told, code -> told.add("broke with " + code)),
                () -> told.add("may go on"));
        new CheckRun(told, layer, ENGINES).run(Samples.checks(Parted.class, method), seam);
        return told.lines().stream().filter(line -> !line.equals("may go on")).toList();
    }

    @Test
    void eachPartIsReportedWhenItEnds() {
        assertThat(run("twoOfThree"))
                .containsExactly(
                        "planned two-of-three in one and two and three",
                        "started two-of-three",
                        "started two-of-three/one",
                        "passed two-of-three/one",
                        "started two-of-three/two",
                        "failed two-of-three/two: ASSERTION It counts wrong.",
                        "started two-of-three/three",
                        "passed two-of-three/three",
                        "failed two-of-three: PARTS_MISSING 2 of 3 parts passed. Missing: \"two\".\n"
                                + "- two: It counts wrong. ==> expected: <1> but was: <2>");
    }

    @Test
    void aCheckPassesWithAllOfItsParts() {
        assertThat(run("all"))
                .containsExactly(
                        "planned all in one and two",
                        "started all",
                        "started all/two",
                        "passed all/two",
                        "started all/one",
                        "passed all/one",
                        "passed all");
    }

    @Test
    void anAuthorsMistakeFailsTheCheck() {
        assertThat(run("twice"))
                .endsWith(
                        "passed twice/one",
                        "failed twice: THROWN java.lang.IllegalStateException: Part \"one\" is tried twice: try each part"
                                + " once");
    }

    @Test
    void whatFailsOutsideOfThePartsIsTheWholeChecks() {
        assertThat(run("failsOutside"))
                .endsWith("passed fails-outside/one", "failed fails-outside: ASSERTION This is about the whole.");
    }

    @Test
    void aTestThatTheSubmissionRunsReportsNothing() {
        int before = OwnTests.runs();
        assertThat(run("borrowed"))
                .containsSubsequence(
                        "started borrowed",
                        "started borrowed/one",
                        "passed borrowed/one",
                        "started borrowed/two",
                        "failed borrowed/two: ASSERTION It does nothing.")
                .hasSize(7);
        assertThat(OwnTests.runs()).isEqualTo(before + 1);
    }
}
