package io.github.mvngrade.engine.image;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Whether a folder's file system lets programs be run; one that is mounted with {@code noexec} doesn't. */
public final class Programs {
    private Programs() {}

    /**
     * Tries it with a file of its own, which it deletes.
     *
     * @throws IOException if no file can be made there
     */
    public static boolean canRunIn(Path folder) throws IOException {
        Path file = Files.createTempFile(folder, "program-", "");
        boolean settable = file.toFile().setExecutable(true);
        boolean runnable = Files.isExecutable(file);
        Files.delete(file);
        return settable && runnable;
    }

    /**
     * Tries it.
     *
     * @param aside a folder on the same file system, to make that file in
     * @throws ImageException if it doesn't; the message says what to do
     * @throws IOException if no file can be made there
     */
    static void requireRunnable(Path cache, Path aside) throws ImageException, IOException {
        requireRunnable(cache, canRunIn(aside));
    }

    /**
     * Of an image that is there.
     *
     * @throws ImageException if its launcher, which is there, can't be run
     */
    static void requireRunnable(Path cache, RuntimeImage image) throws ImageException {
        requireRunnable(cache, !Files.exists(image.java()) || Files.isExecutable(image.java()));
    }

    private static void requireRunnable(Path cache, boolean runnable) throws ImageException {
        if (!runnable) {
            throw new ImageException("The cache folder " + cache
                    + " is on a file system that doesn't allow programs to be run (noexec): name another folder with"
                    + " -Dgrade.cache=FOLDER");
        }
    }
}
