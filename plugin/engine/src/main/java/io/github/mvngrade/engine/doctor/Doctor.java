package io.github.mvngrade.engine.doctor;

import io.github.mvngrade.engine.cores.CpuQuota;
import io.github.mvngrade.engine.cores.Processors;
import io.github.mvngrade.engine.pack.Pack;
import io.github.mvngrade.engine.toolchain.Installation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** Examines a machine, one thing after the other. What is broken is a diagnosis and doesn't stop the others. */
public final class Doctor {
    private static final int FEWEST_WORKERS = 2;

    private final List<Probe> probes;

    /** Where the check pack of an exercise is. */
    @FunctionalInterface
    public interface PackSource {
        /** @throws Exception if there is none; a doctor reports why */
        Pack read() throws Exception;
    }

    /** @param probes in the order in which they are run and reported */
    public Doctor(List<Probe> probes) {
        this.probes = List.copyOf(probes);
    }

    /**
     * A doctor who looks at all that grading needs: the tools, then the machine, then what can be measured and isolated.
     *
     * @param pack of the exercise that is at hand; empty if there is none
     * @param progress gets a sentence on whatever takes a while
     */
    public static Doctor of(Installation installation, Optional<PackSource> pack, Consumer<String> progress) {
        Processors processors = Processors.ofThisMachine();
        LinkedImage image = new LinkedImage(installation, progress);
        Bench bench = new Bench(image, installation.warden(), processors.preferred(), progress);
        List<Probe> probes = new ArrayList<>(List.of(
                new JdkProbes.OfVersion(installation.javaHome()),
                new JdkProbes.OfCompiler(installation.javaHome()),
                new JdkProbes.OfLinker(installation.javaHome()),
                new ImageProbes.OfImage(image),
                new ImageProbes.OfArchive(image),
                new ImageProbes.OfCompilerArchive(installation),
                new MemoryProbe(FreeMemory.ofThisMachine()),
                CoresProbe.ofThisMachine(processors),
                new QuotaProbe(CpuQuota.ofThisProcess()),
                new SpeedProbes.OfNoise(bench)));
        IntStream.of(FEWEST_WORKERS, processors.preferred().size())
                .filter(workers -> workers >= FEWEST_WORKERS)
                .distinct()
                .forEach(workers -> probes.add(new SpeedProbes.OfSpeedup(bench, workers)));
        pack.ifPresent(source -> probes.add(new TimedWorkProbe(source, bench)));
        probes.add(IsolationProbe.ofThisMachine(image));
        return new Doctor(probes);
    }

    /** @throws InterruptedException if the thread was interrupted */
    public List<Diagnosis> examine() throws InterruptedException {
        List<Diagnosis> diagnoses = new ArrayList<>();
        for (Probe probe : probes) {
            diagnoses.add(examine(probe));
        }
        return diagnoses;
    }

    private static Diagnosis examine(Probe probe) throws InterruptedException {
        try {
            return probe.examine();
        } catch (InterruptedException e) {
            throw e;
        } catch (Exception | LinkageError e) {
            return Diagnosis.unknown(
                    probe.name(),
                    "couldn't be found out: " + reason(e),
                    "if a grade has the same trouble, this is why; otherwise ignore it");
        }
    }

    private static String reason(Throwable problem) {
        return problem.getMessage() == null ? problem.toString() : problem.getMessage();
    }
}
