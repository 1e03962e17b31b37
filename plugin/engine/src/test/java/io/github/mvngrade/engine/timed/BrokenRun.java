package io.github.mvngrade.engine.timed;

import io.github.mvngrade.model.Ending;
import io.github.mvngrade.model.protocol.Failure;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Runs that gave no time, for tests of those who must take them. */
public final class BrokenRun {
    private BrokenRun() {}

    /** The program threw, with this message. */
    public static TimedRunException threw(String message) {
        return with(
                Ending.FINISHED, "", new Failure(Failure.Kind.THROWN, message, Optional.empty(), Optional.empty(), ""));
    }

    /** The program's process ended like this. */
    public static TimedRunException ended(Ending ending) {
        return ended(ending, "");
    }

    /** The program's process ended like this, and had printed that. */
    public static TimedRunException ended(Ending ending, String output) {
        return with(ending, output, null);
    }

    private static TimedRunException with(Ending ending, String output, @Nullable Failure failure) {
        return new TimedRunException(ending, "", failure, output);
    }
}
