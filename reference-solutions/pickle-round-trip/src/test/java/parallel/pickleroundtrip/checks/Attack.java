package parallel.pickleroundtrip.checks;

import io.github.mvngrade.checks.Call;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Assertions;
import parallel.pickleroundtrip.Item;
import parallel.pickleroundtrip.Parcel;
import parallel.pickleroundtrip.Pickle;

/**
 * Files that hold what wasn't asked for.
 *
 * @param trace the file that a gadget makes when its code runs
 */
record Attack(Stored stored, Path trace) {
    static Attack in(Path folder) {
        return new Attack(new Stored(folder.resolve("attack.pickle")), folder.resolve("trace"));
    }

    /** A Parcel in which everything is as it should be. */
    static Parcel honest() {
        return new Parcel("Ada", null, null, "text");
    }

    /** A Parcel that holds such things in place of items. */
    @SuppressWarnings("unchecked")
    static Parcel holding(List<?> things) {
        return new Parcel("a stranger", (List<Item>) things, null, null);
    }

    /** Comes first, so that a load that never returns anything proves nothing. */
    void mustLoadWhatIsHonest() {
        Parcel loaded = stored.afterDump("an honest Parcel", honest(), Parcel.class);
        Call.of("The loaded Parcel").lookAt("what load returns").must("have its sender", "Ada", loaded.sender());
    }

    /** The gadget itself must work, or nothing is proven by a trace that is missing. */
    void mustWork(Object gadget) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(gadget);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            in.readObject();
        }
        Assertions.assertTrue(Files.deleteIfExists(trace), "a gadget that is read without a filter leaves its trace");
    }

    /**
     * The file must be refused, and nothing in it may run.
     *
     * @param which what is wrong with what is stored
     */
    void mustBeRefused(String what, Object value, Class<?> type, String which) throws IOException {
        stored.dump(what, value);
        Files.deleteIfExists(trace);
        Callable<Object> ended = ending(() -> Pickle.load(stored.file(), type));
        Call call = stored.load(type).because("the file holds " + what + ", " + which);
        call.lookAt("whether that is refused before it is read, or only afterwards")
                .mustHold("not run the code of what it refuses", !Files.deleteIfExists(trace), "run");
        call.lookAt("what the ObjectInputFilter answers about that, and what becomes of the exception")
                .mustThrow(IOException.class, ended);
    }

    /** Makes the call now, and ends as it did whenever it is called. */
    private static Callable<Object> ending(Callable<?> call) {
        try {
            Object value = call.call();
            return () -> value;
        } catch (Exception e) {
            return () -> {
                throw e;
            };
        }
    }
}
