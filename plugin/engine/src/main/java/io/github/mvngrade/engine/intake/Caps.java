package io.github.mvngrade.engine.intake;

/**
 * The most that is taken of a submission; what has more is unreadable.
 *
 * @param files number of files
 * @param bytesPerFile size of one file
 * @param totalBytes size of all files together
 * @param depth segments of a path, the file's name included
 * @param pathLength characters of a path relative to the submission's folder
 * @param entries files and folders that are looked at, whether they are taken or not
 */
public record Caps(int files, int bytesPerFile, long totalBytes, int depth, int pathLength, int entries) {
    private static final int MIB = 1 << 20;

    /** Ten times what any exercise needs; Windows wants short paths. */
    public static final Caps DEFAULT = new Caps(200, MIB, 8L * MIB, 20, 200, 20_000);

    /** @throws IllegalArgumentException if a cap is below 1 or at the greatest number of its type */
    public Caps {
        boolean positive =
                files > 0 && bytesPerFile > 0 && totalBytes > 0 && depth > 0 && pathLength > 0 && entries > 0;
        if (!positive || bytesPerFile == Integer.MAX_VALUE) {
            throw new IllegalArgumentException(
                    "Each cap must be at least 1, and a file's bytes fit an array, but they are %d, %d, %d, %d, %d, %d"
                            .formatted(files, bytesPerFile, totalBytes, depth, pathLength, entries));
        }
    }
}
