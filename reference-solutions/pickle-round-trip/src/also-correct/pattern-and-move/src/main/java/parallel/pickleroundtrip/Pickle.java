package parallel.pickleroundtrip;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.CheckedOutputStream;

/**
 * Writes beside the file and moves that into place. In the file stand the name of the object's class, the object, and the
 * checksum of both. The filter is made from text.
 */
public final class Pickle {
    private static final String LIMITS = "maxdepth=20;maxrefs=100000;maxarray=100000;";

    private Pickle() {}

    public static void dump(Object value, Path file) throws IOException {
        Path beside = Files.createTempFile(file.toAbsolutePath().getParent(), "dump", ".tmp");
        try {
            try (OutputStream raw = new BufferedOutputStream(Files.newOutputStream(beside))) {
                CheckedOutputStream checked = new CheckedOutputStream(raw, new CRC32());
                new DataOutputStream(checked).writeUTF(value.getClass().getName());
                try (ObjectOutputStream out = new ObjectOutputStream(unclosed(checked))) {
                    out.writeObject(value);
                }
                raw.write(ByteBuffer.allocate(Integer.BYTES)
                        .putInt((int) checked.getChecksum().getValue())
                        .array());
            }
            Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    private static OutputStream unclosed(OutputStream stream) {
        return new FilterOutputStream(stream) {
            @Override
            public void write(byte[] bytes, int from, int count) throws IOException {
                out.write(bytes, from, count);
            }

            @Override
            public void close() throws IOException {
                flush();
            }
        };
    }

    public static <T> T load(Path file, Class<T> type) throws IOException {
        check(file);
        try (DataInputStream data = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            String found = data.readUTF();
            if (!found.equals(type.getName())) {
                throw new IOException("asked for " + type.getName() + ", found " + found);
            }
            ObjectInputStream in = new ObjectInputStream(data);
            in.setObjectInputFilter(ObjectInputFilter.Config.createFilter(LIMITS
                    + Ingredients.of(type).stream().map(Class::getName).collect(Collectors.joining(";"))
                    + ";!*"));
            return type.cast(in.readObject());
        } catch (IOException | ClassNotFoundException | ClassCastException e) {
            throw new IOException(file.getFileName() + ": " + e.getMessage(), e);
        }
    }

    private static void check(Path file) throws IOException {
        long most = Files.size(file) - Integer.BYTES;
        try (InputStream raw = new BufferedInputStream(Files.newInputStream(file))) {
            CheckedInputStream checked = new CheckedInputStream(raw, new CRC32());
            for (long read = 0; read < most; read++) {
                checked.read();
            }
            int expected = new DataInputStream(raw).readInt();
            if (expected != (int) checked.getChecksum().getValue()) {
                throw new IOException("wrong checksum");
            }
        } catch (IOException e) {
            throw new IOException(file.getFileName() + " was changed: " + e.getMessage(), e);
        }
    }
}
