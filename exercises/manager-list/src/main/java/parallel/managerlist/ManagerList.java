package parallel.managerlist;

import java.io.IOException;
import java.util.List;

/** Squares numbers in worker processes, which append the squares to one list that a manager shares. */
public final class ManagerList {
    private ManagerList() {}

    /**
     * Shares the indexes 0 to {@code numbers - 1} out among processes.
     *
     * @param numbers how many there are, 0 or more
     * @param processes how many processes there are, 1 or more
     * @return one range for each process, but no empty ones: as many as the smaller of both counts; in ascending order, with
     *     each index in one of them, and lengths that differ by at most 1
     * @throws IllegalArgumentException if a count is too small
     */
    public static List<Range> ranges(int numbers, int processes) {
        throw new UnsupportedOperationException("not built yet");
    }

    /**
     * Squares numbers in worker JVMs that run at the same time, one for each of {@link #ranges}, and returns what they appended
     * to the shared list.
     *
     * <p>When this method returns or throws, every worker has ended, and no port is open.
     *
     * @param processes how many workers at most, 1 or more
     * @return one for each number, in any order
     * @throws IllegalStateException if a worker fails; the message names it, counted from 1, and no other: {@code worker 2}
     * @throws IllegalArgumentException if {@code processes} is less than 1
     */
    public static List<Squared> squares(List<Integer> numbers, int processes) throws IOException, InterruptedException {
        throw new UnsupportedOperationException("not built yet");
    }
}
