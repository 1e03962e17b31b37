package io.github.mvngrade.subject.sample;

import io.github.mvngrade.subject.submission.Ends;
import org.junit.jupiter.api.Test;

/** Checks of submissions that end their JVM. */
public class Ending {
    public Ending() {}

    @Test
    public void exits() {
        Ends.exit(3);
    }

    @Test
    public void halts() {
        Ends.halt(5);
    }

    @Test
    public void usesUpTheMemory() {
        Ends.fill();
    }

    @Test
    public void leavesThreadsBehind() {
        Ends.leaveBehind();
    }
}
