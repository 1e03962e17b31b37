package io.github.mvngrade.engine.sample;

import io.github.mvngrade.engine.compile.Compilation;
import io.github.mvngrade.engine.compile.CompileJob;
import io.github.mvngrade.engine.compile.ForkedCompiler;
import io.github.mvngrade.engine.intake.RunFolder;
import io.github.mvngrade.engine.jdk.NoCompilerException;
import io.github.mvngrade.engine.warden.BriefProcess;
import io.github.mvngrade.engine.warden.OwnProcess;
import io.github.mvngrade.engine.warden.Rendezvous;
import io.github.mvngrade.model.protocol.CheckClasses;
import java.io.IOException;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

/**
 * A subject that runs the sample checks, so that its JVM records what it loads and links.
 *
 * @param javaHome the JDK that compiles them
 * @param jars what they are compiled against
 */
public record SampleSubject(Path javaHome, List<Path> jars) {
    private static final long LIMIT_SECONDS = 60;

    public SampleSubject {
        jars = List.copyOf(jars);
    }

    /**
     * Runs it to its end, without a class path: what it records serves any submission.
     *
     * @param command that starts its JVM, but for the socket; what it prints is discarded
     * @return whether it ended well, and within a minute
     * @throws IOException if it didn't connect, or the checks couldn't be compiled
     */
    public boolean run(List<String> command) throws IOException, NoCompilerException, InterruptedException {
        try (RunFolder folder = RunFolder.create()) {
            CheckClasses checks = compile(folder);
            Path socket = folder.path().resolve("s");
            List<String> whole = new ArrayList<>(command);
            whole.add(socket.toString());
            ProcessBuilder builder = OwnProcess.of(whole)
                    .directory(folder.work().toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD);
            try (Rendezvous rendezvous = new Rendezvous(socket);
                    BriefProcess brief = BriefProcess.start(builder)) {
                return meet(rendezvous, brief.process(), checks);
            }
        }
    }

    private CheckClasses compile(RunFolder folder) throws IOException, NoCompilerException, InterruptedException {
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
