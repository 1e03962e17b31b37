package parallel.pickleroundtrip;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.zip.CRC32;

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
        // BEGIN SOLUTION
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(value);
        }
        byte[] object = bytes.toByteArray();
        // Nothing was written so far: what can't be serialized harms no file.
        Files.write(
                file,
                ByteBuffer.allocate(Long.BYTES + object.length)
                        .putLong(checksum(object))
                        .put(object)
                        .array());
        // END SOLUTION
        // STUB: throw new UnsupportedOperationException("not built yet");
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
        // BEGIN SOLUTION
        Object value = read(file, type);
        if (!type.isInstance(value)) {
            throw new IOException(file + " holds a " + value.getClass().getName() + ", not a " + type.getName());
        }
        return type.cast(value);
        // END SOLUTION
        // STUB: throw new UnsupportedOperationException("not built yet");
    }
    // BEGIN SOLUTION

    private static Object read(Path file, Class<?> type) throws IOException {
        byte[] object = checked(file);
        Gate gate = new Gate(Ingredients.of(type));
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(object))) {
            in.setObjectInputFilter(gate);
            return in.readObject();
        } catch (ClassNotFoundException | IOException e) {
            String why = gate.refused == null ? e.toString() : gate.refused;
            throw new IOException(file + " isn't loaded as a " + type.getName() + ": " + why, e);
        }
    }

    /** The bytes of the object, as they were when they were stored. */
    private static byte[] checked(Path file) throws IOException {
        ByteBuffer stored = ByteBuffer.wrap(Files.readAllBytes(file));
        if (stored.remaining() < Long.BYTES) {
            throw new IOException(file + " is too short to hold an object");
        }
        long expected = stored.getLong();
        byte[] object = new byte[stored.remaining()];
        stored.get(object);
        if (checksum(object) != expected) {
            throw new IOException(file + " isn't what was stored: its checksum is wrong");
        }
        return object;
    }

    private static long checksum(byte[] bytes) {
        CRC32 sum = new CRC32();
        sum.update(bytes);
        return sum.getValue();
    }

    /** Admits the ingredients of a type, in reasonable numbers, and remembers what it refused. */
    private static final class Gate implements ObjectInputFilter {
        private static final int MOST_DEPTH = 50;
        private static final int MOST_REFERENCES = 500_000;
        private static final int LONGEST_ARRAY = 500_000;

        private final Set<Class<?>> ingredients;
        private String refused;

        private Gate(Set<Class<?>> ingredients) {
            this.ingredients = ingredients;
        }

        @Override
        public Status checkInput(FilterInfo info) {
            if (info.depth() > MOST_DEPTH
                    || info.references() > MOST_REFERENCES
                    || info.arrayLength() > LONGEST_ARRAY) {
                refused = "it holds too much";
                return Status.REJECTED;
            }
            Class<?> type = info.serialClass();
            while (type != null && type.isArray()) {
                type = type.getComponentType();
            }
            if (type != null && !ingredients.contains(type)) {
                refused = "it holds a " + type.getName();
                return Status.REJECTED;
            }
            return Status.ALLOWED;
        }
    }
    // END SOLUTION
}
