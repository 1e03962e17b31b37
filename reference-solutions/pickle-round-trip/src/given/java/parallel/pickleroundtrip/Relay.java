package parallel.pickleroundtrip;

import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.Iterator;

/**
 * The program {@code java parallel.pickleroundtrip.Relay <file> <count>}: takes over a {@code FibSequence} that another JVM has
 * stored, prints its next pairs, and stores the rest again. It calls your classes by reflection, so that it compiles without
 * them; otherwise it does this:
 *
 * <pre>{@code
 * FibSequence sequence = Pickle.load(file, FibSequence.class);
 * System.out.println(sequence.next()); // count times, while there is another
 * Pickle.dump(sequence, file);
 * }</pre>
 */
public final class Relay {
    private static final String PACKAGE = Relay.class.getPackageName() + '.';

    private Relay() {}

    public static void main(String[] arguments) throws ReflectiveOperationException {
        Path file = Path.of(arguments[0]);
        int count = Integer.parseInt(arguments[1]);
        Class<?> pickle = Class.forName(PACKAGE + "Pickle");
        Method load = pickle.getMethod("load", Path.class, Class.class);
        Method dump = pickle.getMethod("dump", Object.class, Path.class);
        Iterator<?> sequence = (Iterator<?>) load.invoke(null, file, Class.forName(PACKAGE + "FibSequence"));
        for (int taken = 0; taken < count && sequence.hasNext(); taken++) {
            System.out.println(sequence.next());
        }
        dump.invoke(null, sequence, file);
    }
}
