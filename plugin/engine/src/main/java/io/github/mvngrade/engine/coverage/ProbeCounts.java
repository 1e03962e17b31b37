package io.github.mvngrade.engine.coverage;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The probes that the grader put into classes: all that is ever admitted of what a run left.
 *
 * @param counts how many probes a class has, by the class's id; each 1 or more
 */
record ProbeCounts(SortedMap<Long, Integer> counts) {
    ProbeCounts {
        counts = new TreeMap<>(counts);
    }

    /** Whether a class has this id and so many probes. */
    boolean admit(long id, int probes) {
        return counts.getOrDefault(id, 0) == probes && probes > 0;
    }

    void writeTo(OutputStream stream) throws IOException {
        DataOutputStream out = new DataOutputStream(new BufferedOutputStream(stream));
        out.writeInt(counts.size());
        for (Map.Entry<Long, Integer> count : counts.entrySet()) {
            out.writeLong(count.getKey());
            out.writeInt(count.getValue());
        }
        out.flush();
    }

    static ProbeCounts readFrom(InputStream stream) throws IOException {
        DataInputStream in = new DataInputStream(new BufferedInputStream(stream));
        SortedMap<Long, Integer> counts = new TreeMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            counts.put(in.readLong(), in.readInt());
        }
        return new ProbeCounts(counts);
    }
}
