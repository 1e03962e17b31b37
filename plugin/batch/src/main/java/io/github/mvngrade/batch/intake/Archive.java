package io.github.mvngrade.batch.intake;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Enumeration;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.ArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;

/**
 * An archive that somebody handed in. It is unpacked into one folder and can't write anywhere else. Links in it are skipped, and
 * unpacking stops when it gets too large.
 *
 * @param file a zip, or a tar that is compressed by gzip
 */
record Archive(Path file) {
    private static final int MOST_ENTRIES = 50_000;
    private static final long MOST_BYTES = 256L << 20;
    private static final int BUFFER = 1 << 16;
    private static final Pattern LEFT_OUT = Pattern.compile("(?:^|/)(?:__MACOSX|\\.git|\\.DS_Store|target)(?:/|$)");

    /** What people hand in although it isn't opened here. */
    private static final Set<String> OTHERS = Set.of("rar", "7z", "tar", "xz", "bz2", "tbz2", "txz");

    /** The name without the archive's ending; empty if this is none that can be opened. */
    static Optional<String> baseName(Path file) {
        String name = String.valueOf(file.getFileName());
        String lower = name.toLowerCase(Locale.ROOT);
        for (String ending : new String[] {".tar.gz", ".tgz", ".zip"}) {
            if (lower.endsWith(ending) && lower.length() > ending.length()) {
                return Optional.of(name.substring(0, name.length() - ending.length()));
            }
        }
        return Optional.empty();
    }

    /** Whether this is an archive of another kind. */
    static boolean isForeign(Path file) {
        String name = String.valueOf(file.getFileName());
        return OTHERS.contains(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
    }

    /**
     * Unpacks it.
     *
     * @param into empty folder
     * @throws TroubleException if it is damaged or too large
     */
    void unpack(Path into) throws TroubleException {
        Room room = new Room(into);
        try {
            if (file.toString().toLowerCase(Locale.ROOT).endsWith(".zip")) {
                unzip(room);
            } else {
                untar(room);
            }
        } catch (IOException | RuntimeException e) {
            throw new TroubleException(
                    "the archive can't be unpacked (" + e.getMessage()
                            + "): it may be damaged, or not be what its name says",
                    e);
        }
    }

    private void unzip(Room room) throws IOException, TroubleException {
        try (ZipFile zip = ZipFile.builder().setPath(file).get()) {
            Enumeration<ZipArchiveEntry> entries = zip.getEntries();
            while (entries.hasMoreElements()) {
                ZipArchiveEntry entry = entries.nextElement();
                if (!entry.isUnixSymlink()) {
                    try (InputStream content = zip.getInputStream(entry)) {
                        room.put(entry, content);
                    }
                }
            }
        }
    }

    private void untar(Room room) throws IOException, TroubleException {
        try (InputStream file = new BufferedInputStream(Files.newInputStream(file()));
                TarArchiveInputStream tar = new TarArchiveInputStream(new GzipCompressorInputStream(file))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                if (isFileOrFolder(entry)) {
                    room.put(entry, tar);
                }
            }
        }
    }

    /** Neither a link nor a device; the library calls those files, too. */
    private static boolean isFileOrFolder(TarArchiveEntry entry) {
        boolean special = entry.isSymbolicLink()
                || entry.isLink()
                || entry.isFIFO()
                || entry.isBlockDevice()
                || entry.isCharacterDevice();
        return !special && (entry.isFile() || entry.isDirectory());
    }

    /** What is left of the room that an archive may take. */
    private static final class Room {
        private final Path into;
        private int entries;
        private long bytes;

        Room(Path into) {
            this.into = into.toAbsolutePath().normalize();
        }

        void put(ArchiveEntry entry, InputStream content) throws IOException, TroubleException {
            if (++entries > MOST_ENTRIES) {
                throw new TroubleException("the archive has more than " + MOST_ENTRIES + " files and folders");
            }
            String name = entry.getName().replace('\\', '/');
            if (LEFT_OUT.matcher(name).find()) {
                return;
            }
            Path to = within(name);
            if (entry.isDirectory()) {
                Files.createDirectories(to);
            } else {
                Files.createDirectories(to.getParent());
                write(to, content);
                // What was handed in within it is as old as the archive says.
                Files.setLastModifiedTime(
                        to, FileTime.from(entry.getLastModifiedDate().toInstant()));
            }
        }

        private Path within(String name) throws TroubleException {
            try {
                Path to = into.resolve(name).normalize();
                if (to.startsWith(into) && !Path.of(name).isAbsolute()) {
                    return to;
                }
            } catch (InvalidPathException e) {
                throw new TroubleException("the archive has a name that this system can't take: " + name, e);
            }
            throw new TroubleException("the archive has a file that leads out of it: " + name);
        }

        private void write(Path to, InputStream content) throws IOException, TroubleException {
            byte[] buffer = new byte[BUFFER];
            try (OutputStream out = Files.newOutputStream(to)) {
                for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                    bytes += read;
                    if (bytes > MOST_BYTES) {
                        throw new TroubleException(
                                "the archive has more than " + (MOST_BYTES >> 20) + " MiB when unpacked");
                    }
                    out.write(buffer, 0, read);
                }
            }
        }
    }
}
