package io.github.mvngrade.engine.compile;

import io.github.mvngrade.engine.compile.CompilerReport.Complaint;
import io.github.mvngrade.engine.jdk.Jdk;
import io.github.mvngrade.engine.jdk.NoCompilerException;
import io.github.mvngrade.engine.warden.BriefProcess;
import io.github.mvngrade.engine.warden.OwnProcess;
import io.github.mvngrade.engine.warden.ParentWatch;
import io.github.mvngrade.model.grade.Diagnostic;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Compiles in a JVM of its own, bounded in time, heap and output, so that no source can harm the grader.
 *
 * <p>Annotation processors never run, and nothing but the job's files and class path is looked at.
 */
public final class ForkedCompiler {
    private static final String REPORT = "report";
    private static final int OUT_OF_MEMORY = 3;
    private static final int MOST_SHOWN = CompilerReport.MOST_COMPLAINTS - 1;
    /** So many times shorter is the time that a process gets which compiles for others, too; it is still long. */
    private static final int SOON = 3;

    private static final int LONGEST_LOG = 500;

    private final Path javaHome;
    private final CompilerLimits limits;
    private final Optional<Path> archive;
    private final Optional<CompilerPool> pool;

    private ForkedCompiler(Path javaHome, CompilerLimits limits, Optional<Path> archive, Optional<CompilerPool> pool) {
        this.javaHome = javaHome;
        this.limits = limits;
        this.archive = archive;
        this.pool = pool;
    }

    /**
     * The compiler of this JDK, with default limits.
     *
     * @throws NoCompilerException if it is no JDK; the message says what to set
     */
    public static ForkedCompiler forJdk(Path javaHome) throws NoCompilerException {
        Jdk.requireCompiler(javaHome);
        return new ForkedCompiler(javaHome, CompilerLimits.DEFAULT, Optional.empty(), Optional.empty());
    }

    /** The same with other limits. */
    public ForkedCompiler within(CompilerLimits other) {
        return new ForkedCompiler(javaHome, other, archive, pool);
    }

    /**
     * The same, started faster by an archive of the compiler's classes that is made there once.
     *
     * <p>No archive costs speed and nothing else, and one that isn't as it was made is made again. Whoever can write to the
     * folder can change what the compiler does.
     *
     * @param cache folder for archives, one for each JDK; made if it isn't there
     * @throws InterruptedException if interrupted while the archive is made
     */
    public ForkedCompiler startingFrom(Path cache) throws InterruptedException {
        return new ForkedCompiler(javaHome, limits, CompilerArchive.in(cache, javaHome), pool);
    }

    /**
     * The same for many submissions: it takes processes from this pool that have compiled others before, which is several times
     * as fast. Whatever such a process doesn't answer plainly is asked again, in a process of its own.
     */
    public ForkedCompiler from(CompilerPool shared) {
        return new ForkedCompiler(javaHome, limits, archive, Optional.of(shared));
    }

    /**
     * What {@link #startingFrom} would replace, since it isn't as it was made; nothing is replaced now.
     *
     * @throws IOException if the folder can't be read
     */
    public static List<Path> damagedArchives(Path cache, Path javaHome) throws IOException {
        return CompilerArchive.damaged(cache, javaHome);
    }

    /**
     * Compiles; whatever the sources do is a result and never an exception. What isn't known to come from the sources is
     * never a result.
     *
     * @throws IOException if the compiler can't be started, can't write, is killed, gets no time, or doesn't know the
     *     release: a broken set-up; the message says what to do
     * @throws InterruptedException if interrupted; the compiler is dead then
     */
    public Compilation compile(CompileJob job) throws IOException, InterruptedException {
        Files.createDirectories(job.classes());
        Path scratch = Files.createTempDirectory(job.classes().getParent(), "javac-");
        try {
            return compile(job, scratch);
        } finally {
            delete(scratch);
        }
    }

    private Compilation compile(CompileJob job, Path scratch) throws IOException, InterruptedException {
        Path report = scratch.resolve(REPORT);
        byte[] order = new CompilerOrder(job, limits.classesMiB(), report).bytes();
        Optional<CompilerReport> soon = pool.isPresent()
                ? pool.get().report(command(), order, report, limits.time().dividedBy(SOON))
                : Optional.empty();
        return soon.isPresent() ? said(soon.get(), scratch) : alone(order, scratch);
    }

    /** In a process for this job only, whose end says more than any report. */
    private Compilation alone(byte[] bytes, Path scratch) throws IOException, InterruptedException {
        Path order = Files.write(scratch.resolve("order"), bytes);
        Path log = scratch.resolve("log");
        int exitValue;
        try (BriefProcess process = BriefProcess.start(
                Jdk.process(command(), scratch).redirectInput(order.toFile()).redirectOutput(log.toFile()))) {
            CompilerPatience patience = new CompilerPatience(limits.time());
            switch (patience.await(running(process))) {
                case ENDED -> exitValue = process.process().exitValue();
                case TOO_SLOW -> {
                    return Compilation.notCompiled(CompilerWords.tooSlow(limits.time()));
                }
                case STARVED -> throw fault(scratch).starved(patience.longest().toSeconds());
                default -> throw new IllegalStateException("A compiler ends in a way that has a name");
            }
        }
        return ended(exitValue, scratch, log);
    }

    private CompilerFault fault(Path scratch) {
        return CompilerFault.in(scratch.getParent(), javaHome);
    }

    private static CompilerPatience.Running running(BriefProcess process) {
        return new CompilerPatience.Running() {
            @Override
            public boolean endsWithin(Duration time) throws InterruptedException {
                return process.endsWithin(time);
            }

            @Override
            public Optional<Duration> cpu() {
                return process.process().info().totalCpuDuration();
            }
        };
    }

    private List<String> command() throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Jdk.java(javaHome).toString());
        command.addAll(Jdk.QUICK_START);
        command.add("-Xmx" + limits.heapMiB() + "m");
        command.add(ParentWatch.option());
        archive.ifPresent(file -> command.add("-XX:SharedArchiveFile=" + file));
        command.addAll(List.of("-cp", OwnProcess.classPath(CompilerProcess.class), CompilerProcess.class.getName()));
        return command;
    }

    private Compilation ended(int exitValue, Path scratch, Path log) throws IOException {
        String printed = firstOf(log);
        if (exitValue == OUT_OF_MEMORY && !CompilerFault.lacksMemory(printed)) {
            return Compilation.notCompiled(CompilerWords.outOfMemory(limits.heapMiB()));
        }
        if (exitValue != 0) {
            throw fault(scratch).ended(exitValue, printed);
        }
        try {
            return said(CompilerReport.readFrom(scratch.resolve(REPORT)), scratch);
        } catch (EOFException | NoSuchFileException brokenOff) {
            throw fault(scratch).ended(exitValue, printed);
        }
    }

    private Compilation said(CompilerReport report, Path scratch) throws IOException {
        return switch (report.ending()) {
            case COMPILED -> Compilation.compiled();
            case NOT_COMPILED -> Compilation.notCompiled(shown(report.complaints()));
            case STACK_OVERFLOW -> Compilation.notCompiled(CompilerWords.outOfStack());
            case TOO_LARGE -> Compilation.notCompiled(CompilerWords.tooLarge(limits.classesMiB()));
            case CRASHED -> Compilation.notCompiled(CompilerWords.crashed(report.words()));
            case HINDERED -> throw fault(scratch).unwritten(report.words());
            case REFUSED ->
                throw new IOException("The compiler of " + javaHome + " refused its work (" + report.words()
                        + "): set JAVA_HOME to a JDK that knows the exercise's release");
        };
    }

    private static List<Diagnostic> shown(List<Complaint> complaints) {
        if (complaints.isEmpty()) {
            return List.of(CompilerWords.silent());
        }
        Stream<Diagnostic> shown = complaints.stream()
                .limit(MOST_SHOWN)
                .map(each -> new Diagnostic(
                        each.file(), each.line(), each.column(), each.message(), each.source(), each.code()));
        Stream<Diagnostic> more =
                complaints.size() <= MOST_SHOWN ? Stream.empty() : Stream.of(CompilerWords.more(MOST_SHOWN));
        return Stream.concat(shown, more).toList();
    }

    private static String firstOf(Path log) throws IOException {
        String text = new String(Files.readAllBytes(log), StandardCharsets.UTF_8).strip();
        return text.substring(0, Math.min(text.length(), LONGEST_LOG));
    }

    private static void delete(Path scratch) throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(scratch)) {
            for (Path file : files) {
                Files.delete(file);
            }
        }
        Files.delete(scratch);
    }
}
