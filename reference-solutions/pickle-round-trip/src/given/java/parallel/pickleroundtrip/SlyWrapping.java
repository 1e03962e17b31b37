package parallel.pickleroundtrip;

import java.io.IOException;
import java.io.ObjectInputStream;

/** A gadget that is a {@code Wrapping}, so it fits wherever one is expected. */
public final class SlyWrapping extends Wrapping {
    private static final long serialVersionUID = 1;

    private final String trace;

    /** @param trace the file that it makes when it is read */
    public SlyWrapping(String trace) {
        super("innocent white");
        this.trace = trace;
    }

    private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
        in.defaultReadObject();
        Gadget.leave(trace);
    }
}
