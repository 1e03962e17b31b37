package parallel.managerlist;

import io.github.mvngrade.given.Board;
import io.github.mvngrade.given.Meeting;
import io.github.mvngrade.given.MissedMeetingException;
import java.util.ArrayList;
import java.util.List;

/**
 * The list itself, in the manager's JVM. Each single call is safe, however many threads make calls at the same time: one waits
 * until the other is over. Between two calls anything may happen.
 */
public final class ManagedList implements SharedList {
    private final List<Squared> squares = new ArrayList<>();

    /** An empty list. */
    public ManagedList() {}

    @Override
    public synchronized void append(Squared squared) {
        squares.add(squared);
    }

    /** {@inheritDoc} A check can let those who read the empty list wait for each other. */
    @Override
    public List<Squared> get() {
        List<Squared> copy = copy();
        if (copy.isEmpty()) {
            Board.of(ManagedList.class).shown(Meeting.class).ifPresent(ManagedList::arrive);
        }
        return copy;
    }

    @Override
    public synchronized void set(List<Squared> all) {
        squares.clear();
        squares.addAll(all);
    }

    private synchronized List<Squared> copy() {
        return new ArrayList<>(squares);
    }

    private static void arrive(Meeting readers) {
        try {
            readers.arrive();
        } catch (MissedMeetingException alone) {
            // Nobody else reads the empty list, so nobody overwrites what others append. Go on.
            return;
        }
    }
}
