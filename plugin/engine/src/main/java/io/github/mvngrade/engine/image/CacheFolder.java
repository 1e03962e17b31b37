package io.github.mvngrade.engine.image;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserPrincipal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where runtime images are kept unless somebody says otherwise: in the user's cache folder, for root in one that other users
 * can enter. Where neither can be made (a container's user has no home, or may not write to it), below the temporary folder,
 * in a folder that nobody else can write to: whoever can write there decides what runs.
 *
 * @param preferred the folder in the user's home, or root's; null without a home
 * @param temporary the system's temporary folder
 * @param user name of the user; {@code ?} if it has none
 */
record CacheFolder(@Nullable Path preferred, Path temporary, String user) {
    private static final Set<PosixFilePermission> OWN = PosixFilePermissions.fromString("rwx------");

    static CacheFolder ofThisUser() {
        String user = System.getProperty("user.name", "?");
        return new CacheFolder(
                user.equals("root") ? Path.of("/var/cache/mvn-grade") : inHome(System.getProperty("user.home", "?")),
                Path.of(System.getProperty("java.io.tmpdir")).toAbsolutePath(),
                user);
    }

    /** A user without a home has {@code ?} or {@code /}, or a folder that isn't there. */
    static @Nullable Path inHome(String home) {
        Path folder = Path.of(home.equals("?") ? "" : home);
        return folder.isAbsolute() && Files.isDirectory(folder)
                ? folder.resolve(".cache").resolve("mvn-grade")
                : null;
    }

    /** @throws UncheckedIOException if there is no place that is safe; the message says what to do */
    Path path() {
        return preferred != null && canBeHad(preferred) ? preferred : ownBelowTemporary();
    }

    private static boolean canBeHad(Path folder) {
        Path existing = folder;
        while (existing != null && !Files.exists(existing, LinkOption.NOFOLLOW_LINKS)) {
            existing = existing.getParent();
        }
        // An existing one is used even if it is read-only: the images may be there, too.
        return folder.equals(existing) || existing != null && Files.isDirectory(existing) && Files.isWritable(existing);
    }

    private Path ownBelowTemporary() {
        Path folder = temporary.resolve("mvn-grade-cache-" + user.replaceAll("[^A-Za-z0-9._-]", "_"));
        try {
            make(folder);
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "There is no folder for the runtimes of submissions: "
                            + (preferred == null ? "user " + user + " has no home" : preferred + " can't be made")
                            + ", and "
                            + e.getMessage() + ". Name a folder of yours with -Dgrade.cache=FOLDER",
                    e);
        }
    }

    private void make(Path folder) throws IOException {
        boolean posix =
                Files.isDirectory(temporary) && Files.getFileStore(temporary).supportsFileAttributeView("posix");
        FileAttribute<?>[] attributes =
                posix ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(OWN)} : new FileAttribute<?>[0];
        try {
            Files.createDirectory(folder, attributes);
        } catch (FileAlreadyExistsException usual) {
            requireOwn(folder, posix);
        } catch (IOException e) {
            throw new IOException(folder + " can't be made either (" + e + ")", e);
        }
    }

    private void requireOwn(Path folder, boolean posix) throws IOException {
        boolean own = Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)
                && Files.getOwner(folder, LinkOption.NOFOLLOW_LINKS).equals(ourselves());
        if (!own || posix && !OWN.containsAll(Files.getPosixFilePermissions(folder))) {
            throw new IOException(folder + " isn't a folder that only " + user + " can write to");
        }
    }

    /** The owner of a file that this process makes. */
    private UserPrincipal ourselves() throws IOException {
        Path file = Files.createTempFile(temporary, "mvn-grade-", "");
        try {
            return Files.getOwner(file);
        } finally {
            Files.delete(file);
        }
    }
}
