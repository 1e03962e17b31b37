package parallel.pickleroundtrip;

import java.io.Serializable;
import java.util.List;

/** A gadget that turns into a {@code Parcel} while it is read: whoever looks at what was loaded sees nothing else. */
public final class Impostor implements Serializable {
    private static final long serialVersionUID = 1;

    private final String trace;

    /** @param trace the file that it makes when it is read */
    public Impostor(String trace) {
        this.trace = trace;
    }

    private Object readResolve() {
        Gadget.leave(trace);
        return new Parcel("a friend", List.of(), new Wrapping("red"), null);
    }
}
