package tasks;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/** Takes all memory that is outside the heap, and keeps it. */
public final class Tasks {
    private static final List<ByteBuffer> KEPT = new ArrayList<>();

    private Tasks() {}

    public static int one() {
        while (true) {
            KEPT.add(ByteBuffer.allocateDirect(1 << 20));
        }
    }

    public static int two() {
        return 2;
    }
}
