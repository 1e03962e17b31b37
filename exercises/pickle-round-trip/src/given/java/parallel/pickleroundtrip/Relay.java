package parallel.pickleroundtrip;

import java.io.IOException;
import java.nio.file.Path;

/**
 * The program {@code java parallel.pickleroundtrip.Relay <file> <count>}: takes over a sequence that another JVM has stored,
 * prints its next pairs, and stores the rest again.
 */
public final class Relay {
    private Relay() {}

    public static void main(String[] arguments) throws IOException {
        Path file = Path.of(arguments[0]);
        int count = Integer.parseInt(arguments[1]);
        FibSequence sequence = Pickle.load(file, FibSequence.class);
        for (int taken = 0; taken < count && sequence.hasNext(); taken++) {
            System.out.println(sequence.next());
        }
        Pickle.dump(sequence, file);
    }
}
