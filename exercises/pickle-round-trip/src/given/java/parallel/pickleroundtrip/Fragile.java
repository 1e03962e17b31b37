package parallel.pickleroundtrip;

import java.io.ObjectOutputStream;
import java.io.Serializable;

/** An object that can't be stored, because its own code for that fails. */
public final class Fragile implements Serializable {
    private static final long serialVersionUID = 1;

    private void writeObject(ObjectOutputStream out) {
        throw new IllegalStateException("it broke");
    }
}
