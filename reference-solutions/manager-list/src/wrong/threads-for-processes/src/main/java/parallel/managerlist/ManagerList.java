package parallel.managerlist;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Squares numbers in threads that pose as processes. */
public final class ManagerList {
    private ManagerList() {}

    public static List<Range> ranges(int numbers, int processes) {
        if (numbers < 0 || processes < 1) {
            throw new IllegalArgumentException(numbers + " numbers can't be shared out among " + processes);
        }
        List<Range> ranges = new ArrayList<>();
        int from = 0;
        for (int left = Math.min(numbers, processes); left > 0; left--) {
            int to = from + (numbers - from) / left;
            ranges.add(new Range(from, to));
            from = to;
        }
        return ranges;
    }

    public static List<Squared> squares(List<Integer> numbers, int processes) throws IOException, InterruptedException {
        List<Squared> list = Collections.synchronizedList(new ArrayList<>());
        List<Range> ranges = ranges(numbers.size(), processes);
        List<String> failed = Collections.synchronizedList(new ArrayList<>());
        List<Thread> workers = new ArrayList<>();
        for (Range range : ranges) {
            String name = "worker " + (workers.size() + 1);
            Thread worker = new Thread(() -> {
                try {
                    for (int i = range.from(); i < range.to(); i++) {
                        list.add(new Squared(i, Squares.of(numbers.get(i))));
                    }
                } catch (RuntimeException e) {
                    failed.add(name);
                }
            });
            workers.add(worker);
            worker.start();
        }
        for (Thread worker : workers) {
            worker.join();
        }
        if (!failed.isEmpty()) {
            throw new IllegalStateException(failed.get(0) + " failed");
        }
        return List.copyOf(list);
    }
}
