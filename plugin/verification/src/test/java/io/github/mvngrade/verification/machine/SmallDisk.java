package io.github.mvngrade.verification.machine;

import io.github.mvngrade.verification.tools.Requirement;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.TimeUnit;

/** A file system in memory of a given size, as the temporary folder of this JVM; closing it takes it away again. */
final class SmallDisk implements AutoCloseable {
    private static final String TEMPORARY = "java.io.tmpdir";
    private static final long LIMIT_SECONDS = 20;

    private final Path folder;
    private final String before = System.getProperty(TEMPORARY);

    private SmallDisk(Path folder) {
        this.folder = folder;
    }

    /**
     * Mounts one, or skips the test where nobody may.
     *
     * @param folder made here; short, since sockets lie below it
     * @param options of the file system, for example {@code size=48k}
     */
    static SmallDisk at(Path folder, String options) throws Throwable {
        Files.createDirectories(folder);
        // A submission of root's runs as a user of its own, and must be able to pass through.
        Files.setPosixFilePermissions(folder.getParent(), PosixFilePermissions.fromString("rwx--x--x"));
        if (run("mount", "-t", "tmpfs", "-o", options, "tmpfs", folder.toString()) != 0) {
            throw Requirement.lacking("A small disk can be mounted by root only, on Linux");
        }
        SmallDisk disk = new SmallDisk(folder);
        System.setProperty(TEMPORARY, folder.toString());
        return disk;
    }

    Path folder() {
        return folder;
    }

    @Override
    public void close() throws IOException {
        System.setProperty(TEMPORARY, before);
        if (run("umount", folder.toString()) != 0) {
            throw new IOException(folder + " can't be unmounted: do it by hand");
        }
    }

    private static int run(String... command) throws IOException {
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            return process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS) ? process.exitValue() : -1;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return -1;
        } finally {
            process.destroyForcibly();
        }
    }
}
