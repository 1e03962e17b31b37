package io.github.mvngrade.batch.intake;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** What somebody handed in, as one value that can be kept in a database. */
public final class SourceZip {
    /** An honest submission has some kilobytes. */
    private static final long MOST_BYTES = 64L << 20;

    private SourceZip() {}

    /**
     * The files of a folder.
     *
     * @return the zip; empty if they are more than 64 MiB
     * @throws IOException if one can't be read
     */
    public static byte[] of(Path folder) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        long left = MOST_BYTES;
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, Path> file : SourceFiles.in(folder).entrySet()) {
                left -= Files.size(file.getValue());
                if (left < 0) {
                    return new byte[0];
                }
                zip.putNextEntry(new ZipEntry(file.getKey()));
                Files.copy(file.getValue(), zip);
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    /** How much a submission may hold, in words. */
    public static String most() {
        return (MOST_BYTES >> 20) + " MiB";
    }

    /**
     * Writes the files into a folder.
     *
     * @param folder made if it isn't there
     * @throws IOException if one can't be written, or would lie outside
     */
    public static void unpack(byte[] zip, Path folder) throws IOException {
        Path root = Files.createDirectories(folder).toAbsolutePath().normalize();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                Path file = root.resolve(entry.getName()).normalize();
                if (!file.startsWith(root)) {
                    throw new IOException("A file leads out of the submission: " + entry.getName());
                }
                Files.createDirectories(file.getParent());
                try (OutputStream out = Files.newOutputStream(file)) {
                    in.transferTo(out);
                }
            }
        }
    }
}
