package io.github.mvngrade.given;

import java.io.Serializable;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

/**
 * A meeting of threads, in any JVMs of this machine: nobody leaves before all have arrived. So whoever gets past it ran at the
 * same time as the others.
 *
 * <p>A check makes a fresh one with {@link #of}, and the tasks carry it; it is serializable, and finds its folder from any
 * working folder. Whoever comes after the meeting has taken place isn't held up, so several tasks of one worker may call
 * {@link #arrive()}, and the first ones meet. If anybody gives up waiting, the meeting has failed for all: those who wait and
 * those who come later get the same exception. A caller whose JVM is killed while it waits counts as arrived.
 *
 * @param folder absolute path of a folder that belongs to this meeting alone
 * @param name for messages
 * @param parties how many must arrive, 1 or more
 */
public record Meeting(String folder, String name, int parties) implements Serializable {
    /** How long {@link #arrive()} waits. */
    public static final Duration PATIENCE = Duration.ofSeconds(10);

    private static final long LOOK_NANOS = 5_000_000;

    /** Whoever decided may have been killed before it was written down. */
    private static final long WRITING_NANOS = 1_000_000_000;

    /**
     * A meeting in a folder.
     *
     * @throws IllegalArgumentException if a value breaks what its parameter says
     */
    public Meeting {
        FreshFolder.requireAbsolute(folder);
        if (name.isBlank()) {
            throw new IllegalArgumentException("a meeting needs a name, for its messages");
        }
        if (parties < 1) {
            throw new IllegalArgumentException(
                    "the meeting \"" + name + "\" needs 1 party or more, but has " + parties);
        }
    }

    /**
     * A fresh meeting, in a folder that is deleted when this JVM ends.
     *
     * @param name for messages
     * @param parties how many must arrive, 1 or more
     * @throws java.io.UncheckedIOException if no folder can be made
     */
    public static Meeting of(String name, int parties) {
        return new Meeting(FreshFolder.of("meeting-").toString(), name, parties);
    }

    /**
     * Waits until all parties have arrived, for 10 s at most. A check's time limit must be longer, or it is over before this
     * can say what was missing.
     *
     * @throws MissedMeetingException if they haven't
     * @throws java.io.UncheckedIOException if the meeting's folder is gone
     */
    public void arrive() {
        arrive(PATIENCE);
    }

    /**
     * Waits until all parties have arrived. An interrupt doesn't end the waiting; the thread is interrupted afterwards.
     *
     * @param patience for how long at most; more than zero
     * @throws MissedMeetingException if they haven't arrived by then, or somebody else gave up before
     * @throws java.io.UncheckedIOException if the meeting's folder is gone
     */
    public void arrive(Duration patience) {
        if (patience.isNegative() || patience.isZero()) {
            throw new IllegalArgumentException("somebody who arrives must wait for more than zero, not " + patience);
        }
        long end = System.nanoTime() + patience.toNanos();
        MeetingPlace place = new MeetingPlace(folder);
        boolean interrupted = false;
        try {
            Optional<String> outcome = place.outcome();
            if (outcome.isEmpty()) {
                place.enter();
            }
            while (outcome.isEmpty()) {
                decide(place, patience, end);
                LockSupport.parkNanos(this, LOOK_NANOS);
                // Another park would return at once.
                interrupted |= Thread.interrupted();
                outcome = place.outcome();
            }
            String decided = outcome.get();
            if (!decided.equals(MeetingPlace.MET)) {
                throw new MissedMeetingException(decided);
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /**
     * Why the meeting was called off, as the exception says it; empty if it took place, or nobody has given up yet. For a check,
     * when a submission keeps its workers' exceptions to itself.
     *
     * @throws java.io.UncheckedIOException if the meeting's folder is gone
     */
    public Optional<String> missed() {
        return new MeetingPlace(folder).outcome().filter(text -> !text.equals(MeetingPlace.MET));
    }

    private void decide(MeetingPlace place, Duration patience, long end) {
        int arrived = Math.min(place.arrived(), parties);
        long late = System.nanoTime() - end;
        if (arrived >= parties) {
            place.decide(MeetingPlace.MET);
        } else if (late >= 0) {
            place.decide(missed(arrived, patience));
        }
        if (late > WRITING_NANOS) {
            throw new MissedMeetingException(missed(arrived, patience));
        }
    }

    private String missed(int arrived, Duration patience) {
        String waited = patience.toMillis() % 1_000 == 0 ? patience.toSeconds() + " s" : patience.toMillis() + " ms";
        return "Only " + arrived + " of " + parties + " arrived at the meeting \"" + name + "\" within " + waited
                + ", so it was called off. Usually the tasks run one after another, or by fewer workers than were asked"
                + " for: each must be able to wait for the others.";
    }
}
