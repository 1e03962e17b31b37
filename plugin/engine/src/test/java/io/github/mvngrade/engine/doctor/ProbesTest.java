package io.github.mvngrade.engine.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mvngrade.engine.cores.CpuQuota;
import io.github.mvngrade.engine.cores.Processors;
import io.github.mvngrade.engine.doctor.CoresProbe.Topology;
import io.github.mvngrade.engine.doctor.Diagnosis.State;
import io.github.mvngrade.engine.image.RuntimeImage;
import io.github.mvngrade.engine.isolation.Fences;
import io.github.mvngrade.engine.toolchain.Installation;
import io.github.mvngrade.engine.warden.Bubblewrap;
import io.github.mvngrade.engine.warden.GroupLimits;
import io.github.mvngrade.engine.warden.WardenKit;
import io.github.mvngrade.model.Isolation;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class ProbesTest {
    private static final Path HOME = Path.of("jdk");
    private static final GroupLimits LIMITS = new GroupLimits(List.of(), 1 << 30, 100);
    private static final long MIB = 1 << 20;

    private static Diagnosis cores(int usable, int cores, int installed) {
        Processors processors =
                new Processors(IntStream.range(0, usable).boxed().toList(), cores);
        return new CoresProbe(processors, installed, Topology.KNOWN).examine();
    }

    private static Diagnosis memory(OptionalLong machine, OptionalLong groups) {
        return new MemoryProbe(new FreeMemory(machine, groups)).examine();
    }

    @Test
    void aJdkOlderThan17GradesNothing() {
        JdkProbes.OfVersion probe = new JdkProbes.OfVersion(HOME);
        Diagnosis old = probe.judge(Runtime.Version.parse("11.0.2"), "Someone");
        assertThat(old.state()).isEqualTo(State.MISSING);
        assertThat(old.found()).isEqualTo("11.0.2, Someone, jdk");
        assertThat(old.advice()).contains("JAVA_HOME", "17", "mvn -version");
        assertThat(probe.judge(Runtime.Version.parse("17"), "Someone").state()).isEqualTo(State.OK);
    }

    @Test
    void twoThreadsOfOneCoreAreNotTwoCores() {
        Diagnosis siblings = cores(2, 1, 2);
        assertThat(siblings.state()).isEqualTo(State.LIMITED);
        assertThat(siblings.found())
                .isEqualTo("2 hardware threads of 1 core; two of one core are worth about 1.2 cores");
        assertThat(siblings.advice()).contains("take a machine with 2 cores");
        assertThat(cores(8, 4, 8).found()).startsWith("8 hardware threads of 4 cores");
        assertThat(cores(8, 4, 8).state()).isEqualTo(State.OK);
    }

    @Test
    void processorsThatMayNotBeUsedAreTold() {
        assertThat(cores(2, 2, 8)).isEqualTo(Diagnosis.ok("cores", "2 cores; 6 more of this machine may not be used"));
        assertThat(cores(1, 1, 8).advice()).contains("affinity");
        assertThat(cores(1, 1, 1).advice()).contains("take a machine");
    }

    @Test
    void whereNobodyTellsWhichProcessorsShareACoreThatIsSaid() {
        Diagnosis told = new CoresProbe(new Processors(List.of(0, 1, 2), 3), 3, Topology.UNKNOWN).examine();
        assertThat(told.found()).isEqualTo("3 processors; this system doesn't say which of them share a core");
    }

    @Test
    void aQuotaBelowOneAndAHalfCoresLimits() {
        assertThat(new QuotaProbe(new CpuQuota(OptionalDouble.empty()))
                        .examine()
                        .state())
                .isEqualTo(State.OK);
        Diagnosis enough = new QuotaProbe(new CpuQuota(OptionalDouble.of(1.5))).examine();
        assertThat(enough).isEqualTo(Diagnosis.ok("CPU quota", "a control group allows 1.50 cores on average"));
        Diagnosis low = new QuotaProbe(new CpuQuota(OptionalDouble.of(.5))).examine();
        assertThat(low.state()).isEqualTo(State.LIMITED);
        assertThat(low.advice()).contains("docker run --cpus=2", "below 1.5");
    }

    @Test
    void memoryIsWhatMachineAndContainerBothLeave() {
        assertThat(memory(OptionalLong.of(2_000 * MIB), OptionalLong.empty()))
                .isEqualTo(Diagnosis.ok("memory", "2,000 MiB are free; a grade needs about 1,344"));
        Diagnosis container = memory(OptionalLong.of(9_000 * MIB), OptionalLong.of(500 * MIB));
        assertThat(container.found()).startsWith("500 MiB are free within the limit of a control group");
        assertThat(container.advice()).contains("container");
        assertThat(memory(OptionalLong.of(500 * MIB), OptionalLong.of(600 * MIB))
                        .advice())
                .contains("close other programs");
        assertThat(memory(OptionalLong.empty(), OptionalLong.empty()).state()).isEqualTo(State.UNKNOWN);
    }

    @Test
    void anImageSaysItsSizeAndWhetherItWasMadeJustNow() {
        ImageProbes.OfImage probe = new ImageProbes.OfImage(new LinkedImage(
                new Installation(HOME, HOME, List.of(), WardenKit.on(HOME, List.of()), "1"), words -> {}));
        RuntimeImage image = new RuntimeImage(HOME, "key", Optional.empty());
        Optional<Duration> took = Optional.of(Duration.ofMillis(4_250));
        LinkedImage.Had made = new LinkedImage.Had(image, took, Optional.empty());
        LinkedImage.Had found = new LinkedImage.Had(image, Optional.empty(), Optional.empty());
        LinkedImage.Had damaged = new LinkedImage.Had(image, took, Optional.of("lib/modules was changed"));
        assertThat(probe.judge(made, 92_400_000, true).found()).isEqualTo("made in 4.3 s, 92 MB, jdk");
        assertThat(probe.judge(found, 92_400_000, true))
                .isEqualTo(Diagnosis.ok(probe.name(), "at hand, intact, 92 MB, jdk"));
        assertThat(probe.judge(found, 1, false).state()).isEqualTo(State.MISSING);
        assertThat(probe.judge(damaged, 92_400_000, true)).satisfies(diagnosis -> {
            assertThat(diagnosis.state()).isEqualTo(State.LIMITED);
            assertThat(diagnosis.found())
                    .isEqualTo(
                            "it was damaged (lib/modules was changed), and was made again just now in 4.3 s, 92 MB, jdk");
            assertThat(diagnosis.advice()).contains("nothing more has to be done", "if it is damaged again, find");
        });
    }

    @Test
    void aDamagedArchiveOfTheCompilerIsNamed() {
        Installation installation = new Installation(HOME, HOME, List.of(), WardenKit.on(HOME, List.of()), "1");
        ImageProbes.OfCompilerArchive probe = new ImageProbes.OfCompilerArchive(installation);
        assertThat(probe.judge(List.of()).state()).isEqualTo(State.OK);
        assertThat(probe.judge(List.of(Path.of("cache", "a.jsa")))).satisfies(diagnosis -> {
            assertThat(diagnosis.state()).isEqualTo(State.LIMITED);
            assertThat(diagnosis.found()).contains("a.jsa", "damaged");
            assertThat(diagnosis.advice()).contains("the next grade");
        });
    }

    @Test
    void anArchiveThatIsNotUsedOnlyCostsTime() {
        RuntimeImage image = new RuntimeImage(Path.of("cache", "runtime"), "key", Optional.empty());
        LinkedImage none = new LinkedImage(
                new Installation(HOME, HOME, List.of(), WardenKit.on(HOME, List.of()), "1"), words -> {});
        ImageProbes.OfArchive probe = new ImageProbes.OfArchive(none);
        assertThat(probe.judge(image, true, true).state()).isEqualTo(State.OK);
        assertThat(probe.judge(image, true, false).found()).contains("can't use the archives in " + image.home());
        assertThat(probe.judge(image, false, false)).satisfies(diagnosis -> {
            assertThat(diagnosis.state()).isEqualTo(State.LIMITED);
            assertThat(diagnosis.advice()).contains("delete cache");
        });
    }

    private static IsolationProbe isolation(Optional<String> flaw, String system, String user, Path temporary) {
        return new IsolationProbe(Optional.of(fences(user, flaw)), Optional.empty(), system, user, temporary);
    }

    private static Fences fences(String user, Optional<String> flaw) {
        return new Fences(user, Optional.empty(), LIMITS, fence -> flaw);
    }

    @Test
    void theLevelThatIsReachedIsNamedWithTheWayToTheNext(@TempDir Path temporary) {
        Diagnosis fenced =
                isolation(Optional.empty(), "Linux", "ada", temporary).examine();
        assertThat(fenced.state()).isEqualTo(State.OK);
        assertThat(fenced.found())
                .startsWith("L1 (")
                .endsWith("out of reach), as user ada; -Dgrade.isolation=L2 with bubblewrap closes the network, too");
        Fences walled = new Fences("ada", Optional.of(new Bubblewrap(HOME)), LIMITS, fence -> Optional.empty());
        Diagnosis closed =
                new IsolationProbe(Optional.of(walled), Optional.of(Isolation.L2), "Linux", "ada", temporary).examine();
        assertThat(closed.found())
                .startsWith("L2 (")
                .endsWith("out of reach, and so is the network), as user ada;"
                        + " -Dgrade.isolation=L3 as root limits memory and processes, too");
        Diagnosis limited =
                new IsolationProbe(Optional.of(walled), Optional.of(Isolation.L3), "Linux", "ada", temporary).examine();
        assertThat(limited.found())
                .startsWith("L3 (")
                .endsWith("and so is the network; memory and processes are limited), as user ada");
        Diagnosis student =
                isolation(Optional.of("no Landlock"), "Linux", "ada", temporary).examine();
        assertThat(student.found()).startsWith("L0 (").endsWith("as user ada; no L1: no Landlock");
        assertThat(student.advice()).contains("Landlock (5.13 or newer)", "under a user of its own");
        Diagnosis elsewhere = isolation(Optional.of("no system"), "Mac OS X", "ada", temporary)
                .examine();
        assertThat(elsewhere.found()).contains("on Linux only");
        assertThat(elsewhere.advice()).startsWith("L1 needs Linux");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void rootIsToldThatNothingIsGradedIfSubmissionsWouldRunAsRoot(@TempDir Path temporary) {
        Diagnosis root =
                isolation(Optional.of("no users"), "Linux", "root", temporary).examine();
        assertThat(root.state()).isEqualTo(State.MISSING);
        assertThat(root.found()).contains("would run as root", "no users");
        Diagnosis well = isolation(Optional.empty(), "Linux", "root", temporary).examine();
        assertThat(well.found()).contains("each as a user of its own");
    }

    @Test
    void nothingIsTriedWithoutARuntimeAndL0IsNotPraised(@TempDir Path temporary) {
        Diagnosis none = new IsolationProbe(Optional.empty(), Optional.empty(), "Linux", "ada", temporary).examine();
        assertThat(none.state()).isEqualTo(State.UNKNOWN);
        Diagnosis asked = new IsolationProbe(
                        Optional.of(fences("ada", Optional.empty())),
                        Optional.of(Isolation.L0),
                        "Linux",
                        "ada",
                        temporary)
                .examine();
        assertThat(asked.advice()).contains("-Dgrade.isolation=auto");
    }
}
