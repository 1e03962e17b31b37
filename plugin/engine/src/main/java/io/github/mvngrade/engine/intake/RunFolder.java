package io.github.mvngrade.engine.intake;

import io.github.mvngrade.engine.ending.LastDuty;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/**
 * The folder of one run, fresh and short of name; closing it deletes it with all that it holds.
 *
 * <p>Another user can pass through the folder but reads nothing in it: its subfolders belong to the grader alone until
 * a layer of isolation opens those that a subject with its own user needs.
 */
public final class RunFolder implements AutoCloseable {
    private static final String PREFIX = "mvn-grade-";
    private static final String INTERRUPTED = "it was interrupted, so there is no result";
    private static final int RANDOM_BYTES = 6;
    private static final int ATTEMPTS = 100;
    private static final long RETRY_NANOS = 20_000_000;

    /** A Unix-domain address has 108 bytes on Linux but 104 on macOS, with the zero that ends it. */
    private static final int LONGEST_SOCKET_PATH = 103;

    /** What is left for a socket's name below the folder. */
    private static final int ROOM_FOR_A_SOCKET = 24;

    private static final Set<PosixFilePermission> READ_BY_GROUP =
            EnumSet.of(PosixFilePermission.GROUP_READ, PosixFilePermission.GROUP_EXECUTE);

    private static final List<String> OF_SUBJECT = List.of("work", "home", "tmp");

    private static final List<String> SUBFOLDERS = List.of("work", "home", "tmp", "classes", "sources");

    private final Path path;
    private final LastDuty deletion;

    private RunFolder(Path path) {
        this.path = path;
        this.deletion = LastDuty.of(LastDuty.Kind.DELETE_FOLDER, this::deleteQuietly);
    }

    /** Sees to it that the folder doesn't outlive this JVM; one that is ending already gets none. */
    private static RunFolder kept(Path path) throws IOException {
        try {
            return new RunFolder(path);
        } catch (IllegalStateException shuttingDown) {
            FolderDeletion.delete(path);
            throw new IOException(INTERRUPTED, shuttingDown);
        }
    }

    /**
     * Makes a fresh folder below the system's temporary one, or below {@code /tmp} or {@code /var/tmp} if that one's name is
     * too long.
     *
     * @throws IOException if none will do; the message says why
     */
    public static RunFolder create() throws IOException {
        return below(temporaryFolders());
    }

    /**
     * Makes a fresh folder in which a user other than the grader's works: a temporary folder that others can't enter is
     * passed over.
     *
     * @throws IOException if none will do; the message says why
     */
    public static RunFolder createForOthers() throws IOException {
        return below(openToOthers(temporaryFolders()));
    }

    private static List<Path> temporaryFolders() {
        return List.of(
                Path.of(System.getProperty("java.io.tmpdir")).toAbsolutePath(), Path.of("/tmp"), Path.of("/var/tmp"));
    }

    /** Those that users other than the grader's can enter. */
    static List<Path> openToOthers(List<Path> parents) throws IOException {
        List<Path> open = parents.stream().filter(RunFolder::isOpenToOthers).toList();
        if (open.isEmpty()) {
            throw new IOException("A run needs a temporary folder that other users can enter, but none of " + parents
                    + " is one: set -Djava.io.tmpdir to one");
        }
        return open;
    }

    /** Whether anybody may pass through a folder and all above it. */
    private static boolean isOpenToOthers(Path folder) {
        try {
            Path above = folder.toRealPath();
            while (above != null && Files.getPosixFilePermissions(above).contains(PosixFilePermission.OTHERS_EXECUTE)) {
                above = above.getParent();
            }
            return above == null;
        } catch (IOException notThere) {
            return false;
        }
    }

    /** Makes a fresh folder below the first of these that has a short enough name and can be written. */
    static RunFolder below(List<Path> parents) throws IOException {
        for (Path parent : parents) {
            if (isShort(parent) && Files.isDirectory(parent) && Files.isWritable(parent)) {
                return kept(make(parent.toRealPath()));
            }
        }
        throw new IOException("A run needs a writable temporary folder whose name has at most " + longestParent()
                + " bytes, so that a socket fits below it, but found none of " + parents
                + ": set -Djava.io.tmpdir to one");
    }

    private static boolean isShort(Path parent) {
        return parent.toString().getBytes(StandardCharsets.UTF_8).length <= longestParent();
    }

    private static int longestParent() {
        return LONGEST_SOCKET_PATH - ROOM_FOR_A_SOCKET - (PREFIX.length() + 2 * RANDOM_BYTES) - 2;
    }

    private static Path make(Path parent) throws IOException {
        byte[] random = new byte[RANDOM_BYTES];
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            new SecureRandom().nextBytes(random);
            Path folder = parent.resolve(PREFIX + HexFormat.of().formatHex(random));
            try {
                Files.createDirectory(folder);
            } catch (FileAlreadyExistsException e) {
                continue;
            }
            for (String subfolder : SUBFOLDERS) {
                permit(Files.createDirectory(folder.resolve(subfolder)), "rwx------");
            }
            permit(folder, "rwx--x--x");
            return folder;
        }
        throw new IOException("No free name was found in " + parent + " after " + ATTEMPTS + " attempts");
    }

    private static void permit(Path folder, String permissions) throws IOException {
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString(permissions));
        }
    }

    public Path path() {
        return path;
    }

    /** The subject's working folder. */
    public Path work() {
        return path.resolve("work");
    }

    /** The subject's home folder. */
    public Path home() {
        return path.resolve("home");
    }

    /** The subject's temporary folder. */
    public Path tmp() {
        return path.resolve("tmp");
    }

    /** Where the compiled submission goes. */
    public Path classes() {
        return path.resolve("classes");
    }

    /** Where the submission's sources go. */
    public Path sources() {
        return path.resolve("sources");
    }

    /**
     * The folders that subjects write to.
     *
     * @param run the folder of a run
     */
    public static List<Path> ofSubject(Path run) {
        return OF_SUBJECT.stream().map(run.toAbsolutePath()::resolve).toList();
    }

    /**
     * Lets another user own the folders that subjects write to, and read what a subject must read. Root alone can do that.
     *
     * @param run the folder of a run
     * @param readable files, and folders with all that is in them; those outside the run's folder stay as they are
     * @param user by the system's number, also of the group
     */
    public static void admit(Path run, List<Path> readable, int user) throws IOException {
        for (Path folder : ofSubject(run)) {
            Files.setAttribute(folder, "unix:uid", user, LinkOption.NOFOLLOW_LINKS);
            Files.setAttribute(folder, "unix:gid", user, LinkOption.NOFOLLOW_LINKS);
        }
        for (Path entry : readable) {
            if (entry.startsWith(run)) {
                admit(run, entry, user);
            }
        }
    }

    private static void admit(Path run, Path entry, int user) throws IOException {
        for (Path above = entry.getParent(); !above.equals(run); above = above.getParent()) {
            letRead(above, user);
        }
        try (Stream<Path> walk = Files.walk(entry)) {
            for (Path path : walk.toList()) {
                letRead(path, user);
            }
        }
    }

    private static void letRead(Path path, int group) throws IOException {
        Files.setAttribute(path, "unix:gid", group, LinkOption.NOFOLLOW_LINKS);
        Set<PosixFilePermission> permissions = EnumSet.copyOf(Files.getPosixFilePermissions(path));
        permissions.addAll(READ_BY_GROUP);
        Files.setPosixFilePermissions(path, permissions);
    }

    /**
     * Whether the folders that subjects write to are still there; a submission may have deleted them.
     *
     * @param run the folder of a run
     */
    public static boolean isWhole(Path run) {
        return Files.isReadable(run)
                && OF_SUBJECT.stream()
                        .allMatch(each -> Files.isDirectory(run.resolve(each), LinkOption.NOFOLLOW_LINKS));
    }

    /**
     * Deletes what a submission's subjects wrote, and keeps the folders that they write to, or makes them again.
     *
     * @param run the folder of a run
     * @throws IOException if something can't be deleted
     */
    public static void emptySubjectFolders(Path run) throws IOException {
        restore(run, "rwx--x--x");
        for (String subfolder : OF_SUBJECT) {
            restore(run.resolve(subfolder), "rwx------");
            FolderDeletion.clear(run.resolve(subfolder));
        }
    }

    private static void restore(Path folder, String permissions) throws IOException {
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            Files.deleteIfExists(folder);
            Files.createDirectory(folder);
        }
        permit(folder, permissions);
    }

    /**
     * Deletes the folder; links are deleted, never followed. Closing twice is harmless.
     *
     * @throws IOException if something can't be deleted; the message names it. Likewise if this JVM is ending: whatever ran
     *     here may have been ended with it, and what came of it is no result
     */
    @Override
    public void close() throws IOException {
        try {
            FolderDeletion.delete(path);
        } finally {
            if (!deletion.drop()) {
                throw new IOException(INTERRUPTED);
            }
        }
    }

    /** When the grader is interrupted. A subject that couldn't be killed in time may still write: then try again. */
    private void deleteQuietly() {
        for (int attempt = 0; Files.exists(path) && attempt < ATTEMPTS; attempt++) {
            try {
                FolderDeletion.delete(path);
            } catch (IOException stillInUse) {
                LockSupport.parkNanos(RETRY_NANOS);
            }
        }
    }
}
