package parallel.poolmap;

import io.github.mvngrade.given.Note;
import io.github.mvngrade.given.Notes;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/**
 * Tasks of which item 0 is done last: it waits until others are done, or its patience is over. Its result is which ones were
 * done by then, in ascending order. The result of any other item is a list with this item alone.
 *
 * @param done what the others write when they are done
 * @param others how many item 0 waits for
 * @param patience for how long at most
 */
public record Overtaken(Notes done, int others, Duration patience)
        implements SerializableFunction<Integer, List<Integer>> {
    private static final long LOOK_NANOS = 5_000_000;

    @Override
    public List<Integer> apply(Integer item) {
        if (item != 0) {
            done.write(item.toString());
            return List.of(item);
        }
        long end = System.nanoTime() + patience.toNanos();
        List<Integer> before = doneByNow();
        while (before.size() < others && System.nanoTime() < end) {
            LockSupport.parkNanos(this, LOOK_NANOS);
            before = doneByNow();
        }
        return before;
    }

    private List<Integer> doneByNow() {
        return done.read().stream()
                .map(Note::text)
                .map(Integer::valueOf)
                .sorted()
                .toList();
    }
}
