package parallel.pickleroundtrip;

import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What an attacker would put into a file: an object whose class does something as soon as it is read, before anybody has
 * looked at it. This one is harmless. It makes a file, so that a check can see that its code ran.
 */
public final class Gadget implements Serializable {
    private static final long serialVersionUID = 1;

    private final String trace;

    /** @param trace the file that it makes when it is read */
    public Gadget(String trace) {
        this.trace = trace;
    }

    private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
        in.defaultReadObject();
        leave(trace);
    }

    static void leave(String trace) {
        try {
            Files.writeString(Path.of(trace), "I was here");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
