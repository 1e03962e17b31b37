package io.github.mvngrade.engine.doctor;

import java.util.Locale;
import java.util.OptionalLong;

/**
 * Whether a grade has the memory that it needs.
 *
 * @param free what there is
 */
record MemoryProbe(FreeMemory free) implements Probe {
    /**
     * A speedup is measured with three subjects at a time, each with 256 MiB of heap, half as much for the JVM itself, and
     * a warden of 64 MiB.
     */
    private static final long NEEDED_MIB = 3 * (256 + 128 + 64);

    private static final long BYTES_PER_MIB = 1 << 20;

    @Override
    public String name() {
        return "memory";
    }

    @Override
    public Diagnosis examine() {
        OptionalLong bytes = free.bytes();
        if (bytes.isEmpty()) {
            return Diagnosis.unknown(
                    name(), "this system doesn't say how much is free", "see that " + NEEDED_MIB + " MiB are free");
        }
        long mebibytes = bytes.getAsLong() / BYTES_PER_MIB;
        boolean byGroup = free.groups().equals(bytes);
        String found = String.format(
                Locale.ROOT,
                "%,d MiB are free%s; a grade needs about %,d",
                mebibytes,
                byGroup ? " within the limit of a control group" : "",
                NEEDED_MIB);
        if (mebibytes >= NEEDED_MIB) {
            return Diagnosis.ok(name(), found);
        }
        return Diagnosis.limited(
                name(),
                found,
                byGroup ? "raise the container's memory limit" : "close other programs; swapping spoils measurements");
    }
}
