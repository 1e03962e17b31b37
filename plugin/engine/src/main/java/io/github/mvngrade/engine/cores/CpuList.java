package io.github.mvngrade.engine.cores;

import java.util.ArrayList;
import java.util.List;

/** Linux's way to write a set of processors: {@code 0-3,8}. */
final class CpuList {
    private CpuList() {}

    /**
     * The numbers in rising order.
     *
     * @throws IllegalArgumentException if it isn't such a list
     */
    static List<Integer> parse(String text) {
        List<Integer> numbers = new ArrayList<>();
        for (String range : text.strip().split(",")) {
            String[] ends = range.strip().split("-");
            if (ends.length > 2 || !range.strip().matches("\\d+(-\\d+)?")) {
                throw new IllegalArgumentException("A list of processors looks like 0-3,8, but is \"" + text + '"');
            }
            int last = Integer.parseInt(ends[ends.length - 1]);
            for (int number = Integer.parseInt(ends[0]); number <= last; number++) {
                numbers.add(number);
            }
        }
        return numbers.stream().sorted().distinct().toList();
    }
}
