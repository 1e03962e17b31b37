package io.github.mvngrade.engine.doctor;

import io.github.mvngrade.engine.compile.ForkedCompiler;
import io.github.mvngrade.engine.image.ImageException;
import io.github.mvngrade.engine.image.RuntimeImage;
import io.github.mvngrade.engine.toolchain.Installation;
import io.github.mvngrade.engine.warden.OwnProcess;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The runtime that submissions run on, and how fast it starts. */
final class ImageProbes {
    private ImageProbes() {}

    /**
     * The runtime that submissions run on: made if it isn't there or was damaged, and started.
     *
     * @param image to look at
     */
    record OfImage(LinkedImage image) implements Probe {
        private static final double BYTES_PER_MB = 1e6;
        private static final double MILLIS_PER_SECOND = 1e3;

        @Override
        public String name() {
            return "runtime image";
        }

        @Override
        public Diagnosis examine() throws IOException, InterruptedException {
            try {
                LinkedImage.Had had = image.get();
                boolean starts = Trial.succeeds(List.of(had.image().java().toString(), "-version"));
                return judge(had, size(had.image().home()), starts);
            } catch (ImageException e) {
                return Diagnosis.missing(
                        name(),
                        e.getMessage(),
                        "see that you can write to " + image.installation().cache()
                                + ", and delete what is damaged there, or set -Dgrade.cache=FOLDER");
            }
        }

        Diagnosis judge(LinkedImage.Had had, long bytes, boolean starts) {
            Path home = had.image().home();
            if (!starts) {
                return Diagnosis.missing(
                        name(),
                        home + " is as it was made, but doesn't start",
                        "see that programs may be run from there, that the JDK it is made from works, and that there is"
                                + " memory");
            }
            String when = had.made()
                    .map(took -> String.format(Locale.ROOT, "in %.1f s", took.toMillis() / MILLIS_PER_SECOND))
                    .orElse("");
            String what = String.format(Locale.ROOT, "%.0f MB, %s", bytes / BYTES_PER_MB, home);
            if (had.damage().isPresent()) {
                return Diagnosis.limited(
                        name(),
                        "it was damaged (" + had.damage().get() + "), and was made again just now " + when + ", "
                                + what,
                        "nothing more has to be done now; if it is damaged again, find the program or submission that"
                                + " writes to that folder");
            }
            return Diagnosis.ok(name(), (when.isEmpty() ? "at hand, intact" : "made " + when) + ", " + what);
        }

        private static long size(Path folder) throws IOException {
            try (Stream<Path> files = Files.walk(folder)) {
                return files.mapToLong(file -> file.toFile().length()).sum();
            } catch (UncheckedIOException e) {
                throw e.getCause();
            }
        }
    }

    /**
     * The archives that make the compiler start fast, which are kept beside the image.
     *
     * @param installation they belong to
     */
    record OfCompilerArchive(Installation installation) implements Probe {
        @Override
        public String name() {
            return "compiler start";
        }

        @Override
        public Diagnosis examine() throws IOException {
            return judge(ForkedCompiler.damagedArchives(installation.cache(), installation.javaHome()));
        }

        Diagnosis judge(List<Path> damaged) {
            return damaged.isEmpty()
                    ? Diagnosis.ok(name(), "nothing in the cache keeps the compiler from starting")
                    : Diagnosis.limited(
                            name(),
                            "the compiler's archive " + damaged.get(0) + " is damaged",
                            "nothing has to be done: the next grade deletes it and makes another");
        }
    }

    /**
     * The archive that makes the runtime image start fast.
     *
     * @param image it belongs to
     */
    record OfArchive(LinkedImage image) implements Probe {
        @Override
        public String name() {
            return "fast start";
        }

        @Override
        public Diagnosis examine() throws InterruptedException {
            Optional<RuntimeImage> linked = image.orNone();
            if (linked.isEmpty()) {
                return Diagnosis.unknown(name(), "can't be checked without a runtime image", "see runtime image");
            }
            RuntimeImage its = linked.get();
            boolean there = Files.isRegularFile(its.archive());
            return judge(its, there, there && starts(its, "-Xshare:on") && startsFromCache(its));
        }

        private static boolean startsFromCache(RuntimeImage its) throws InterruptedException {
            return its.startCache().isEmpty()
                    || starts(
                            its,
                            "-XX:AOTMode=on",
                            "-XX:AOTCache=" + its.startCache().get());
        }

        /** With "on" instead of "auto", a JVM that can't map an archive exits instead of starting slowly. Nothing is run. */
        private static boolean starts(RuntimeImage its, String... options) throws InterruptedException {
            List<String> command = new ArrayList<>(List.of(its.java().toString()));
            command.addAll(List.of(options));
            command.addAll(List.of("--dry-run", "-m", RuntimeImage.MAIN));
            return Trial.succeeds(command);
        }

        Diagnosis judge(RuntimeImage its, boolean there, boolean used) {
            if (used) {
                return Diagnosis.ok(
                        name(),
                        its.startCache().isPresent()
                                ? "the JVM uses its archive of classes, a subject its ahead-of-time cache"
                                : "the JVM uses its archive of classes");
            }
            if (its.isLimited()) {
                return Diagnosis.limited(
                        name(), "without jlink, a subject takes half as long again, or more, to start", "see jlink");
            }
            return Diagnosis.limited(
                    name(),
                    there ? "the JVM can't use the archives in " + its.home() : "there is no archive of classes",
                    "delete " + its.home().getParent()
                            + ", and it is made again; until then every subject takes twice as long to start");
        }
    }

    /** Runs a program to see whether it works. */
    private static final class Trial {
        private static final long LIMIT_SECONDS = 20;

        private Trial() {}

        /** Whether it ended by itself, in time, with exit value 0. What it prints doesn't matter. */
        static boolean succeeds(List<String> command) throws InterruptedException {
            Process process;
            try {
                process = OwnProcess.of(command)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
            } catch (IOException cantBeStarted) {
                return false;
            }
            try {
                return process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS) && process.exitValue() == 0;
            } finally {
                process.destroyForcibly();
            }
        }
    }
}
