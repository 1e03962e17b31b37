package parallel.pickleroundtrip;

import java.io.IOException;
import java.nio.file.Path;

/** Stores objects in files, and loads them again without trusting the file. */
public final class Pickle {
    private Pickle() {}

    /**
     * Makes the file hold this object, with all that it refers to. A file that exists is replaced. When this method throws,
     * it left every file as it was.
     *
     * @param value not {@code null}
     * @throws IOException if something can't be serialized, with the name of its class in the message, or if the file can't
     *     be written
     */
    public static void dump(Object value, Path file) throws IOException {
        throw new UnsupportedOperationException("not built yet");
    }

    /**
     * The object that {@link #dump} stored in the file. It is made only of the classes in {@code Ingredients.of(type)} and of
     * arrays of these; no other object is read, and no code of another class runs.
     *
     * @throws java.nio.file.NoSuchFileException if there is no such file; the message names it
     * @throws IOException if the file was changed since (the message names it), if the object is of another type (the message
     *     names both types), or if another class or too much is in it
     */
    public static <T> T load(Path file, Class<T> type) throws IOException {
        throw new UnsupportedOperationException("not built yet");
    }
}
