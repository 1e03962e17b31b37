package io.github.mvngrade.given;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.CodeSource;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;

/**
 * Where a check shows a value to a given class that gets none from it, for example {@code Costly.square(long)}, which a
 * submission calls in threads and child JVMs of its own.
 *
 * <pre>{@code
 * // in the check
 * Board.of(Costly.class).showing(meeting, () -> ManagerList.squares(numbers, 3));
 * // in Costly
 * Board.of(Costly.class).shown(Meeting.class).ifPresent(Meeting::arrive);
 * }</pre>
 *
 * <p>The board is found by where the given class was loaded from, which is the same in a child JVM and different in any other
 * grade, and by the environment variable {@code TMPDIR}, which a child inherits unless the submission clears its environment.
 * There is one board for each given class, and one value on it.
 */
public final class Board {
    private static final int MOST_BYTES = 64 * 1024;

    private final Class<?> given;
    private final Path file;

    Board(Class<?> given, Path file) {
        this.given = given;
        this.file = file;
    }

    /**
     * The board of a given class.
     *
     * @throws IllegalArgumentException if it is a class of the JDK
     */
    public static Board of(Class<?> given) {
        CodeSource source = given.getProtectionDomain().getCodeSource();
        if (source == null) {
            throw new IllegalArgumentException(given.getName() + " is a class of the JDK: name one of src/given");
        }
        URL place = source.getLocation();
        String key = System.getProperty("user.name") + ' ' + place + ' ' + given.getName();
        // A digest would be a little surer, and would cost each worker a tenth of a second for loading its classes.
        String name = given.getSimpleName() + '-' + Integer.toHexString(key.hashCode());
        // A child JVM has the environment of its parent, and not its properties.
        String temporary = System.getenv().getOrDefault("TMPDIR", System.getProperty("java.io.tmpdir"));
        return new Board(given, Path.of(temporary).toAbsolutePath().resolve("given-board-" + name));
    }

    /**
     * Calls with a value on the board, and takes it down again.
     *
     * @param value a {@link Meeting}, {@link Notes}, or what else given code needs: of a class of the JDK or of src/given
     * @return what the call returned
     * @throws IllegalArgumentException if the value has more than 64 KiB when serialized
     * @throws IllegalStateException if the value can't be put there
     * @throws Exception what the call threw
     */
    public <T> T showing(Serializable value, Callable<T> call) throws Exception {
        put(value);
        try {
            return call.call();
        } finally {
            Files.deleteIfExists(file);
        }
    }

    /**
     * The value on the board; empty if no check that is running shows one.
     *
     * @throws IllegalStateException if it can't be read, or is of another type
     */
    public <T> Optional<T> shown(Class<T> type) {
        if (!isShown()) {
            return Optional.empty();
        }
        try (FileInputStream in = new FileInputStream(file.toFile());
                ObjectInputStream objects =
                        new ObjectInputStream(new ByteArrayInputStream(in.readNBytes(MOST_BYTES)))) {
            // A JVM that was killed couldn't take it down.
            if (ProcessHandle.of(objects.readLong()).isEmpty()) {
                return Optional.empty();
            }
            Object value = objects.readObject();
            if (!type.isInstance(value)) {
                throw new IllegalStateException(
                        "the check shows a " + value.getClass().getName() + " to " + given.getName()
                                + ", which asks for a " + type.getName());
            }
            return Optional.of(type.cast(value));
        } catch (IOException | ClassNotFoundException e) {
            if (!Files.exists(file)) {
                // Taken down meanwhile.
                return Optional.empty();
            }
            throw new IllegalStateException(
                    "what the check shows to " + given.getName()
                            + " can't be read: its class must be one of src/given or of the JDK",
                    e);
        }
    }

    /** Where users share a temporary folder, another user's objects aren't read. */
    private boolean isShown() {
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        try {
            Path own = Files.createTempFile(file.getParent(), "given-owner-", "");
            try {
                return Files.getOwner(file, LinkOption.NOFOLLOW_LINKS).equals(Files.getOwner(own));
            } finally {
                Files.delete(own);
            }
        } catch (NoSuchFileException e) {
            // Taken down meanwhile.
            return false;
        } catch (IOException e) {
            throw new IllegalStateException("nobody can tell who shows something to " + given.getName(), e);
        }
    }

    private void put(Serializable value) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream objects = new ObjectOutputStream(bytes)) {
            objects.writeLong(ProcessHandle.current().pid());
            objects.writeObject(value);
        } catch (IOException e) {
            throw new IllegalStateException("a " + value.getClass().getName() + " can't be serialized", e);
        }
        if (bytes.size() > MOST_BYTES) {
            throw new IllegalArgumentException(
                    "what a check shows has at most " + MOST_BYTES + " bytes, but this has " + bytes.size());
        }
        Path draft = file.resolveSibling(file.getFileName() + "-" + UUID.randomUUID());
        try {
            try (FileOutputStream out = new FileOutputStream(draft.toFile())) {
                out.write(bytes.toByteArray());
            }
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new IllegalStateException(
                    "nothing can be shown in " + file.getParent() + ": does the folder exist, and has it space?", e);
        }
    }
}
