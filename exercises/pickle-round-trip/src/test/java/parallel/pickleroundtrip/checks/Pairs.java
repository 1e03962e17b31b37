package parallel.pickleroundtrip.checks;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import parallel.pickleroundtrip.FibPair;

/** The pairs of a sequence: those that are right, and those that it yields. */
final class Pairs {
    /** A sequence that doesn't end is stopped here: no right one has so many pairs. */
    private static final int ENDLESS = 200;

    private Pairs() {}

    /** The right ones, from one place to another. */
    static List<FibPair> right(int from, int to) {
        List<FibPair> pairs = new ArrayList<>();
        long value = 0;
        long next = 1;
        for (int place = 1; place <= to; place++) {
            if (place >= from) {
                pairs.add(new FibPair(place, value));
            }
            long sum = value + next;
            value = next;
            next = sum;
        }
        return pairs;
    }

    /** The right ones as {@code Relay} prints them. */
    static String[] printed(int from, int to) {
        return right(from, to).stream().map(FibPair::toString).toArray(String[]::new);
    }

    /** Takes so many pairs. */
    static List<FibPair> take(int count, Iterator<FibPair> sequence) {
        List<FibPair> pairs = new ArrayList<>();
        for (int taken = 0; taken < count; taken++) {
            pairs.add(sequence.next());
        }
        return pairs;
    }

    /** Takes pairs until there is none. */
    static List<FibPair> rest(Iterator<FibPair> sequence) {
        List<FibPair> pairs = new ArrayList<>();
        while (pairs.size() < ENDLESS && sequence.hasNext()) {
            pairs.add(sequence.next());
        }
        return pairs;
    }
}
