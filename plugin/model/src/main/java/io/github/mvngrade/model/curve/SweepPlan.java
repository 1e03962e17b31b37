package io.github.mvngrade.model.curve;

import java.util.HashSet;
import java.util.List;

/**
 * A program that is timed with each pair of a number of workers and a size; no point depends on it.
 *
 * @param program class name of the tuned program
 * @param workers the numbers of workers, each 1 or more, in the order of the table's columns
 * @param sizes each 0 or more, in the order of its rows; 0 where the program chooses by itself
 * @param size what the size is, in words: {@code chunk size}
 */
public record SweepPlan(String program, List<Integer> workers, List<Integer> sizes, String size) {
    /** The runs of this many settings, a quarter of a second each, fit into the time of a sweep. */
    private static final int MOST_SETTINGS = 60;

    /**
     * @throws IllegalArgumentException if a list is empty, names a number twice or one that is too small, if there are more
     *     than 60 pairs, or if the size has no name
     */
    public SweepPlan {
        workers = List.copyOf(workers);
        sizes = List.copyOf(sizes);
        require("workers", workers, 1);
        require("sizes", sizes, 0);
        if (workers.size() * sizes.size() > MOST_SETTINGS) {
            throw new IllegalArgumentException("@Sweep may have " + MOST_SETTINGS
                    + " pairs of workers and size, but has " + workers.size() + " times " + sizes.size());
        }
        if (size.isBlank()) {
            throw new IllegalArgumentException("@Sweep needs words for its size, for example size = \"chunk size\"");
        }
    }

    private static void require(String name, List<Integer> numbers, int least) {
        if (numbers.isEmpty()) {
            throw new IllegalArgumentException("@Sweep has no " + name + ": name at least one");
        }
        numbers.stream().filter(number -> number < least).findFirst().ifPresent(number -> {
            throw new IllegalArgumentException(
                    "@Sweep's " + name + " must be " + least + " or more, but one is " + number);
        });
        if (new HashSet<>(numbers).size() < numbers.size()) {
            throw new IllegalArgumentException("@Sweep names one of its " + name + " twice: " + numbers);
        }
    }

    /** One setting for each pair, row by row. */
    public List<Setting> settings() {
        return sizes.stream()
                .flatMap(each -> workers.stream().map(count -> new Setting(count, each)))
                .toList();
    }
}
