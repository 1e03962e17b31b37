package parallel.pickleroundtrip;

import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/** Makes all pairs at once, and stores a proxy in place of itself. */
public final class FibSequence implements Iterable<FibPair>, Iterator<FibPair>, Serializable {
    private static final long serialVersionUID = 3;

    private final transient int maxCount;
    private final transient Iterator<FibPair> rest;
    private transient int taken;

    public FibSequence(int maxCount) {
        this.maxCount = maxCount;
        List<FibPair> pairs = new ArrayList<>();
        for (int place = 1; place <= maxCount + 1; place++) {
            long value = place <= 2 ? place - 1 : pairs.get(place - 2).value() + pairs.get(place - 3).value();
            pairs.add(new FibPair(place, value));
        }
        rest = pairs.iterator();
    }

    @Override
    public boolean hasNext() {
        return rest.hasNext();
    }

    @Override
    public FibPair next() throws NoSuchElementException {
        FibPair pair = rest.next();
        taken++;
        return pair;
    }

    @Override
    public Iterator<FibPair> iterator() {
        return this;
    }

    private Object writeReplace() {
        return new Proxy(maxCount, taken);
    }

    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("only a proxy is stored");
    }

    private record Proxy(int maxCount, int taken) implements Serializable {
        private static final long serialVersionUID = 1;

        private Object readResolve() {
            FibSequence sequence = new FibSequence(maxCount);
            while (sequence.taken < taken) {
                sequence.next();
            }
            return sequence;
        }
    }
}
