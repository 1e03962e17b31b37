package parallel.pickleroundtrip;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InvalidClassException;
import java.io.ObjectInputFilter.FilterInfo;
import java.io.ObjectInputFilter.Status;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.ObjectStreamClass;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Decides about classes where the stream looks for them, as was done before there were filters, and has a filter for the
 * limits alone. The last bytes of a file are a digest of the others.
 */
public final class Pickle {
    private static final int DIGEST_BYTES = 32;
    private static final int MOST = 900_000;
    private static final int DEEPEST = 90;

    private Pickle() {}

    public static void dump(Object value, Path file) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ObjectOutputStream out = new ObjectOutputStream(bytes);
        out.writeObject(value);
        out.flush();
        bytes.writeBytes(digest(bytes.toByteArray()));
        Path beside = file.resolveSibling(file.getFileName() + ".new");
        try {
            Files.write(beside, bytes.toByteArray());
            Files.deleteIfExists(file);
            Files.move(beside, file);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    public static <T> T load(Path file, Class<T> type) throws IOException {
        byte[] stored = Files.readAllBytes(file);
        int length = Math.max(0, stored.length - DIGEST_BYTES);
        byte[] object = Arrays.copyOf(stored, length);
        if (!Arrays.equals(digest(object), Arrays.copyOfRange(stored, length, stored.length))) {
            throw new DamagedFileException(file);
        }
        Object value;
        try (ObjectInputStream in = new Watched(new ByteArrayInputStream(object), type)) {
            value = in.readObject();
        } catch (ClassNotFoundException e) {
            throw new IOException(file + " needs a class that isn't here: " + e.getMessage(), e);
        }
        if (!type.isInstance(value)) {
            throw new InvalidClassException(value.getClass().getSimpleName(), "not a " + type.getSimpleName());
        }
        return type.cast(value);
    }

    private static byte[] digest(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** An exception of its own. */
    private static final class DamagedFileException extends IOException {
        private static final long serialVersionUID = 1;

        private DamagedFileException(Path file) {
            super(file.getFileName() + " is damaged");
        }
    }

    /** A stream that makes objects of some classes only. */
    private static final class Watched extends ObjectInputStream {
        private final Class<?> type;
        private final Set<Class<?>> admitted;

        private Watched(InputStream in, Class<?> type) throws IOException {
            super(in);
            this.type = type;
            admitted = new HashSet<>(Ingredients.of(type));
            admitted.addAll(List.of(type.getDeclaredClasses()));
            setObjectInputFilter(Watched::limit);
        }

        @Override
        protected Class<?> resolveClass(ObjectStreamClass stored) throws IOException, ClassNotFoundException {
            Class<?> found = super.resolveClass(stored);
            Class<?> element = found;
            while (element.isArray()) {
                element = element.getComponentType();
            }
            if (!admitted.contains(element)) {
                throw new InvalidClassException(found.getName(), "no part of " + type.getName());
            }
            return found;
        }

        @Override
        protected Class<?> resolveProxyClass(String[] interfaces) throws IOException {
            throw new InvalidClassException("a dynamic proxy, which is no part of " + type.getName());
        }

        private static Status limit(FilterInfo info) {
            boolean small = info.depth() <= DEEPEST && info.references() <= MOST && info.arrayLength() <= MOST;
            return small ? Status.UNDECIDED : Status.REJECTED;
        }
    }
}
