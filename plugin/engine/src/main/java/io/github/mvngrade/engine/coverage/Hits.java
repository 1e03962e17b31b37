package io.github.mvngrade.engine.coverage;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.BitSet;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/** Which probes were passed, class by class; only classes and numbers of probes that the grader made. */
final class Hits {
    private final ProbeCounts probes;
    private final SortedMap<Long, BitSet> passed = new TreeMap<>();

    Hits(ProbeCounts probes) {
        this.probes = probes;
    }

    /** Adds what was passed in a class; what doesn't fit the grader's own classes is left out. */
    void add(long id, boolean[] probesOfClass) {
        if (!probes.admit(id, probesOfClass.length)) {
            return;
        }
        BitSet all = passed.computeIfAbsent(id, any -> new BitSet());
        for (int i = 0; i < probesOfClass.length; i++) {
            if (probesOfClass[i]) {
                all.set(i);
            }
        }
    }

    /** Both together. */
    Hits and(Hits others) {
        Hits both = new Hits(probes);
        probes.counts().keySet().forEach(id -> {
            both.add(id, of(id));
            both.add(id, others.of(id));
        });
        return both;
    }

    /** Each class of which anything is known. */
    void forEach(BiConsumer<Long, boolean[]> each) {
        passed.keySet().forEach(id -> each.accept(id, of(id)));
    }

    boolean isEmpty() {
        return passed.values().stream().allMatch(BitSet::isEmpty);
    }

    /**
     * The probes of one class, true where passed.
     *
     * @throws IllegalArgumentException if the grader made no such class
     */
    boolean[] of(long id) {
        Integer count = probes.counts().get(id);
        if (count == null) {
            throw new IllegalArgumentException("No class has the id " + Long.toHexString(id));
        }
        BitSet bits = passed.getOrDefault(id, new BitSet());
        boolean[] array = new boolean[count];
        bits.stream().forEach(probe -> array[probe] = true);
        return array;
    }

    /** The most bytes that {@link #writeTo} can take. */
    static long mostBytes(ProbeCounts probes) {
        return Integer.BYTES
                + probes.counts().values().stream()
                        .mapToLong(count -> Long.BYTES + Integer.BYTES + bytes(count))
                        .sum();
    }

    void writeTo(DataOutputStream out) throws IOException {
        out.writeInt(passed.size());
        for (Map.Entry<Long, BitSet> entry : passed.entrySet()) {
            byte[] bits = entry.getValue().toByteArray();
            out.writeLong(entry.getKey());
            out.writeInt(bits.length);
            out.write(bits);
        }
    }

    /**
     * Reads back what was written, as if by a stranger.
     *
     * @throws IOException if there is a class or a probe that the grader didn't make, or a class twice
     */
    static Hits readFrom(DataInputStream in, ProbeCounts probes) throws IOException {
        Hits hits = new Hits(probes);
        int classes = in.readInt();
        require(classes >= 0 && classes <= probes.counts().size(), classes + " classes");
        for (int i = 0; i < classes; i++) {
            long id = in.readLong();
            int count = probes.counts().getOrDefault(id, 0);
            require(count > 0, "a class " + Long.toHexString(id));
            int length = in.readInt();
            require(length >= 0 && length <= bytes(count), length + " bytes for " + count + " probes");
            BitSet bits = BitSet.valueOf(in.readNBytes(length));
            require(bits.length() <= count, "probe " + (bits.length() - 1) + " of " + count);
            require(hits.passed.put(id, bits) == null, "a second class " + Long.toHexString(id));
        }
        return hits;
    }

    private static int bytes(int probes) {
        return (probes + Byte.SIZE - 1) / Byte.SIZE;
    }

    private static void require(boolean holds, String what) throws IOException {
        if (!holds) {
            throw new IOException("The reader of the coverage data reported " + what + ", which the grader never made");
        }
    }
}
