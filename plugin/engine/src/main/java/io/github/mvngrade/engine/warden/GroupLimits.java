package io.github.mvngrade.engine.warden;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;

/**
 * What a warden and all that is below it may use together, by a control group of their own (see {@code cgroups(7)}).
 *
 * @param parents the groups to make it in: one where a single tree has all controllers (version 2), one for memory and one for
 *     processes where each has its own (version 1)
 * @param memoryBytes most memory, without swap
 * @param tasks most processes and threads
 */
public record GroupLimits(List<Path> parents, long memoryBytes, int tasks) {
    /** The names of all groups begin with it. */
    public static final String PREFIX = "mvn-grade-";

    private static final Duration LONGEST_GRADE = Duration.ofDays(1);

    public GroupLimits {
        parents = List.copyOf(parents);
    }

    /**
     * Makes a group with these limits.
     *
     * @throws IOException if it can't be made, or the kernel doesn't keep one of the limits
     */
    OwnGroup make() throws IOException {
        String name =
                PREFIX + HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong());
        List<Path> folders = new ArrayList<>();
        OwnGroup group = new OwnGroup(folders);
        try {
            for (Path parent : parents) {
                deleteAbandoned(parent);
                folders.add(Files.createDirectory(parent.resolve(name)));
            }
            limit(folders, "memory", Map.of("memory.max", memoryBytes, "memory.limit_in_bytes", memoryBytes));
            limit(folders, "processes", Map.of("pids.max", (long) tasks));
            forbidSwap(folders);
            return group;
        } catch (IOException e) {
            group.close();
            throw new IOException("no control group can be made below " + parents + " (" + e.getMessage() + ")", e);
        }
    }

    private static void limit(List<Path> folders, String what, Map<String, Long> files) throws IOException {
        boolean kept = false;
        for (Path folder : folders) {
            for (Map.Entry<String, Long> file : files.entrySet()) {
                Path path = folder.resolve(file.getKey());
                if (Files.exists(path)) {
                    Files.writeString(path, file.getValue().toString());
                    kept = true;
                }
            }
        }
        if (!kept) {
            throw new IOException("they can't limit " + what);
        }
    }

    /** Some kernels don't count swap; then there is no such file. */
    private static void forbidSwap(List<Path> folders) throws IOException {
        for (Path folder : folders) {
            Path swap = folder.resolve("memory.swap.max");
            if (Files.exists(swap)) {
                Files.writeString(swap, "0");
            }
        }
    }

    /** Groups of graders that were killed; one in use can't be deleted. */
    private static void deleteAbandoned(Path parent) throws IOException {
        FileTime longAgo = FileTime.from(Instant.now().minus(LONGEST_GRADE));
        try (DirectoryStream<Path> groups = Files.newDirectoryStream(parent, PREFIX + "*")) {
            for (Path group : groups) {
                if (Files.getLastModifiedTime(group).compareTo(longAgo) < 0) {
                    group.toFile().delete();
                }
            }
        }
    }
}
