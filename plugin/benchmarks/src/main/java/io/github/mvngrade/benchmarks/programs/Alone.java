package io.github.mvngrade.benchmarks.programs;

import io.github.mvngrade.checks.TimedProgram;
import java.io.IOException;

/** The baseline: one thread does all pieces. */
public final class Alone implements TimedProgram {
    private final Pieces pieces;

    /** @throws IOException if the working folder doesn't say how many pieces there are */
    public Alone() throws IOException {
        pieces = Pieces.ofWorkingFolder();
    }

    @Override
    public Object run(long seed) {
        return pieces.sum(seed, 0, pieces.count());
    }
}
