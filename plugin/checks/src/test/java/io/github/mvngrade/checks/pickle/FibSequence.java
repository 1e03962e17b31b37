package io.github.mvngrade.checks.pickle;

import java.io.Serializable;
import java.util.Iterator;
import java.util.NoSuchElementException;

/** Numbers with their place, counted by an iterator that can be stored half used. */
final class FibSequence implements Iterator<String>, Serializable {
    private static final long serialVersionUID = 1;

    private final int maxCount;
    private int count;
    private long current = 1;
    private long last;

    FibSequence(int maxCount) {
        this.maxCount = maxCount;
    }

    @Override
    public boolean hasNext() {
        return count <= maxCount;
    }

    @Override
    public String next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        count++;
        String pair = count + ": " + last;
        long next = last + current;
        last = current;
        current = next;
        return pair;
    }
}
