package parallel.pickleroundtrip;

import java.io.Externalizable;
import java.io.IOException;
import java.io.ObjectInput;
import java.io.ObjectOutput;
import java.util.Iterator;
import java.util.NoSuchElementException;

/** Counts down, and stores itself by hand: only how many pairs are left, and how many were taken. */
public final class FibSequence implements Iterable<FibPair>, Iterator<FibPair>, Externalizable {
    private static final long serialVersionUID = 20_261_129L;

    private int left;
    private int taken;
    private long[] window = {0, 1};

    /** For loading. */
    public FibSequence() {}

    public FibSequence(int maxCount) {
        left = maxCount + 1;
    }

    @Override
    public boolean hasNext() {
        return left > 0;
    }

    @Override
    public FibPair next() {
        if (left == 0) {
            throw new NoSuchElementException();
        }
        left--;
        taken++;
        FibPair pair = new FibPair(taken, window[0]);
        window = new long[] {window[1], window[0] + window[1]};
        return pair;
    }

    @Override
    public Iterator<FibPair> iterator() {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return FibSequence.this.hasNext();
            }

            @Override
            public FibPair next() {
                return FibSequence.this.next();
            }
        };
    }

    @Override
    public void writeExternal(ObjectOutput out) throws IOException {
        out.writeInt(left);
        out.writeInt(taken);
    }

    @Override
    public void readExternal(ObjectInput in) throws IOException {
        int pairsLeft = in.readInt();
        int pairsTaken = in.readInt();
        left = pairsTaken;
        while (left > 0) {
            next();
        }
        left = pairsLeft;
    }
}
