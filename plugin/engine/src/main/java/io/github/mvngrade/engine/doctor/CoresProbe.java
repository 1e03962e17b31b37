package io.github.mvngrade.engine.doctor;

import io.github.mvngrade.engine.cores.Processors;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The processors that may be used, and how many physical cores they are.
 *
 * @param processors that may be used
 * @param installed how many the machine has
 * @param topology whether it is known which of them share a core
 */
record CoresProbe(Processors processors, int installed, Topology topology) implements Probe {
    private static final Path SIBLINGS = Path.of("/sys/devices/system/cpu/cpu0/topology/thread_siblings_list");
    private static final Path STAT = Path.of("/proc/stat");

    /** Whether a system says which processors are hardware threads of one core. */
    enum Topology {
        KNOWN,
        UNKNOWN
    }

    static CoresProbe ofThisMachine(Processors processors) {
        return new CoresProbe(
                processors,
                Math.max(counted(), processors.preferred().size()),
                Files.exists(SIBLINGS) ? Topology.KNOWN : Topology.UNKNOWN);
    }

    private static int counted() {
        try {
            return (int) Files.readAllLines(STAT).stream()
                    .filter(line -> line.matches("cpu\\d+ .*"))
                    .count();
        } catch (IOException notLinux) {
            return 0;
        }
    }

    @Override
    public String name() {
        return "cores";
    }

    @Override
    public Diagnosis examine() {
        int usable = processors.preferred().size();
        int withheld = installed - usable;
        String found = words(usable) + (withheld > 0 ? "; " + withheld + " more of this machine may not be used" : "");
        if (processors.cores() >= 2) {
            return Diagnosis.ok(name(), found);
        }
        return Diagnosis.limited(
                name(),
                found,
                withheld > 0
                        ? "widen the affinity mask or the container's set of CPUs; parallel speedups need 2 cores"
                        : "take a machine with 2 cores for parallel speedups; on this one they stay pending");
    }

    private String words(int usable) {
        if (topology == Topology.UNKNOWN) {
            return usable + (usable == 1 ? " processor" : " processors")
                    + "; this system doesn't say which of them share a core";
        }
        String cores = processors.cores() + (processors.cores() == 1 ? " core" : " cores");
        return usable == processors.cores()
                ? cores
                : usable + " hardware threads of " + cores + "; two of one core are worth about 1.2 cores";
    }
}
