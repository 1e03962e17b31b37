package io.github.mvngrade.engine.warden;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/**
 * Users that belong to nobody, by their numbers: root lets each subject run as one of its own, so that subjects reach neither
 * the grader's files and processes nor each other's.
 */
final class OwnUser {
    /** Debian and others leave this range alone; a container often has no numbers beyond 65,535. */
    private static final int FIRST = 50_000;

    private static final int LAST = 59_999;
    private static final Path PROC = Path.of("/proc");

    /** Graders begin anywhere, so that two at the same time hardly draw the same number; none draws one again soon. */
    private static final AtomicInteger NEXT =
            new AtomicInteger(ThreadLocalRandom.current().nextInt(LAST - FIRST + 1));

    private OwnUser() {}

    /** One that no process runs as, and that this grader hasn't used for its last 10,000 grades. */
    static int free() {
        Set<Integer> taken = taken();
        int user;
        do {
            user = FIRST + Math.floorMod(NEXT.getAndIncrement(), LAST - FIRST + 1);
        } while (taken.contains(user));
        return user;
    }

    /** Without {@code /proc} none: there, no thread can have a user of its own anyway. */
    private static Set<Integer> taken() {
        if (!Files.isDirectory(PROC)) {
            return Set.of();
        }
        Set<Integer> users = new HashSet<>();
        try (Stream<Path> processes = Files.list(PROC)) {
            for (Path process : processes.toList()) {
                userOf(process).ifPresent(users::add);
            }
            return users;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<Integer> userOf(Path process) {
        try {
            return Optional.of((Integer) Files.getAttribute(process, "unix:uid"));
        } catch (IOException goneMeanwhile) {
            return Optional.empty();
        }
    }
}
