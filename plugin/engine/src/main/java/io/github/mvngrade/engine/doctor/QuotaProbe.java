package io.github.mvngrade.engine.doctor;

import io.github.mvngrade.engine.cores.CpuQuota;
import io.github.mvngrade.engine.speedup.CapacitySamples;
import java.util.Locale;

/**
 * Processor time that a container may use.
 *
 * @param quota of this process
 */
record QuotaProbe(CpuQuota quota) implements Probe {
    @Override
    public String name() {
        return "CPU quota";
    }

    @Override
    public Diagnosis examine() {
        if (quota.cores().isEmpty()) {
            return Diagnosis.ok(name(), "no control group limits processor time");
        }
        double cores = quota.cores().getAsDouble();
        String found = String.format(Locale.ROOT, "a control group allows %.2f cores on average", cores);
        return cores >= CapacitySamples.LEAST
                ? Diagnosis.ok(name(), found)
                : Diagnosis.limited(
                        name(),
                        found,
                        "raise the container's limit (docker run --cpus=2); below " + CapacitySamples.LEAST
                                + " cores parallel speedups stay pending");
    }
}
