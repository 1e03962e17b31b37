package io.github.mvngrade.engine.image;

import io.github.mvngrade.engine.compile.Compilation;
import io.github.mvngrade.engine.compile.CompileJob;
import io.github.mvngrade.engine.compile.ForkedCompiler;
import io.github.mvngrade.engine.compile.NoCompilerException;
import io.github.mvngrade.engine.intake.RunFolder;
import io.github.mvngrade.engine.warden.BriefProcess;
import io.github.mvngrade.engine.warden.OwnProcess;
import io.github.mvngrade.engine.warden.Rendezvous;
import io.github.mvngrade.model.protocol.CheckClasses;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

/**
 * An image's ahead-of-time cache (JEP 483, 514): what a subject loads and links when it runs a few checks, recorded by
 * letting one run them. It serves any submission, since it is recorded without a class path.
 *
 * <p>No cache, or a broken one, costs speed and nothing else. A submission's child processes don't use it.
 */
final class StartCache {
    /** The first JDK that records and makes such a cache in one step. */
    static final int FIRST_JDK = 25;

    private static final String NAME = "subject.aot";
    private static final long LIMIT_SECONDS = 60;

    private StartCache() {}

    /** The cache of an image; empty if it has none. */
    static Optional<Path> in(Path home) {
        Path cache = home.resolve("lib").resolve(NAME);
        return Files.isRegularFile(cache) ? Optional.of(cache) : Optional.empty();
    }

    /** Records one into the image, if that can be done. */
    static void record(Path javaHome, List<Path> jars, RuntimeImage image) throws InterruptedException {
        Path cache = image.home().resolve("lib").resolve(NAME);
        try (RunFolder folder = RunFolder.create()) {
            boolean recorded = run(command(image, cache, folder), folder, compile(javaHome, jars, folder));
            if (!recorded) {
                Files.deleteIfExists(cache);
            }
        } catch (IOException | UncheckedIOException | NoCompilerException costsSpeedOnly) {
            cache.toFile().delete();
        }
    }

    private static CheckClasses compile(Path javaHome, List<Path> jars, RunFolder folder)
            throws IOException, NoCompilerException, InterruptedException {
        Files.writeString(folder.sources().resolve(SampleChecks.FILE), SampleChecks.SOURCE);
        CompileJob job = new CompileJob(
                folder.sources(), List.of(SampleChecks.FILE), jars, SampleChecks.RELEASE, folder.classes());
        Compilation compilation = ForkedCompiler.forJdk(javaHome).compile(job);
        if (!compilation.succeeded()) {
            throw new IOException("The sample checks don't compile: " + compilation.diagnostics());
        }
        Path compiled = folder.classes().resolve(SampleChecks.CLASS.replace('.', '/') + ".class");
        return new CheckClasses(
                SampleChecks.PACKAGE, new TreeMap<>(Map.of(SampleChecks.CLASS, Files.readAllBytes(compiled))));
    }

    private static List<String> command(RuntimeImage image, Path cache, RunFolder folder) {
        return List.of(
                image.java().toString(),
                "-XX:AOTCacheOutput=" + cache,
                "-XX:TieredStopAtLevel=1",
                "-Xss1m",
                "-Duser.language=en",
                "-m",
                RuntimeImage.MAIN,
                socket(folder).toString());
    }

    private static Path socket(RunFolder folder) {
        return folder.path().resolve("s");
    }

    /** The cache is made when the subject ends. */
    private static boolean run(List<String> command, RunFolder folder, CheckClasses checks)
            throws IOException, InterruptedException {
        ProcessBuilder builder = OwnProcess.of(command)
                .directory(folder.work().toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD);
        try (Rendezvous rendezvous = new Rendezvous(socket(folder))) {
            try (BriefProcess brief = BriefProcess.start(builder)) {
                return meet(rendezvous, brief.process(), checks);
            }
        }
    }

    private static boolean meet(Rendezvous rendezvous, Process process, CheckClasses checks)
            throws IOException, InterruptedException {
        Executor later = CompletableFuture.delayedExecutor(LIMIT_SECONDS, TimeUnit.SECONDS);
        CompletableFuture<Void> killed = CompletableFuture.runAsync(process::destroyForcibly, later);
        try (SocketChannel channel = rendezvous.accept(process::isAlive)) {
            new SampleChecks(channel).run(checks);
            return process.waitFor() == 0;
        } finally {
            killed.cancel(false);
        }
    }
}
