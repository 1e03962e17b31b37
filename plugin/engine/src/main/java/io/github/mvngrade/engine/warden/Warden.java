package io.github.mvngrade.engine.warden;

import io.github.mvngrade.engine.ending.LastDuty;
import io.github.mvngrade.model.accounting.KernelAccount;
import io.github.mvngrade.model.frame.SocketStreams;
import io.github.mvngrade.model.grade.ObservedProcess;
import io.github.mvngrade.model.warden.WardenOrderWriter;
import io.github.mvngrade.model.warden.WardenOrders;
import io.github.mvngrade.model.warden.WardenReportReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;

/**
 * A warden and what it guards, as the grader sees them. Safe for use by several threads: one may kill while another waits
 * for an answer. Closing it kills the whole tree; so does the end of the grader's JVM, however it comes about.
 */
public final class Warden implements AutoCloseable {
    private static final Duration LAST_WORDS = Duration.ofSeconds(5);

    /** An answer takes milliseconds, and seconds from a warden that kills a tree on a busy machine. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Process process;
    private final SocketChannel channel;
    private final WardenOrders orders;
    private final WardenReportReader reports;
    private final LastReports answers = new LastReports();
    private final LastDuty end;
    private final boolean namespaces;
    private final OwnGroup group;
    private volatile long pid;

    private Warden(Process process, SocketChannel channel, boolean namespaces, OwnGroup group) {
        this.process = process;
        this.namespaces = namespaces;
        this.group = group;
        this.channel = channel;
        this.orders = new WardenOrderWriter(SocketStreams.output(channel));
        this.reports = new WardenReportReader(SocketStreams.input(channel));
        this.end = LastDuty.of(LastDuty.Kind.END_PROCESS, this::leaveQuietly);
    }

    /** Closes the channel and the warden with it, whatever happens before the command's process is known. */
    private Warden met() throws IOException {
        try {
            reports.read(answers);
            pid = namespaces
                    ? Bubblewrap.outside(process.toHandle(), answers.pid()).orElse(0)
                    : answers.pid();
            return this;
        } catch (IOException | RuntimeException e) {
            leave();
            end.drop();
            throw e;
        }
    }

    /**
     * Starts a warden and, under it, the command.
     *
     * @param socket path for a socket; nothing is there yet, and nothing is there afterwards
     * @throws NotStartedException if the command can't be started
     * @throws IOException if the warden can't be started
     */
    public static Warden start(WardenKit kit, Guarded guarded, Path socket) throws IOException {
        try (Rendezvous rendezvous = new Rendezvous(socket)) {
            OwnGroup group = kit.fence().group();
            try {
                Process process = builder(kit, guarded, socket, group).start();
                return meet(process, rendezvous, kit, group, guarded.command().get(0));
            } catch (IOException | RuntimeException e) {
                group.close();
                throw e;
            }
        }
    }

    private static Warden meet(Process process, Rendezvous rendezvous, WardenKit kit, OwnGroup group, String program)
            throws NotStartedException {
        boolean namespaces = kit.fence().namespaces().isPresent();
        try {
            return new Warden(process, rendezvous.accept(process), namespaces, group).met();
        } catch (IOException | RuntimeException e) {
            NotStartedException reason = NotStartedException.of(program, process, e);
            destroy(process);
            throw reason;
        }
    }

    private static ProcessBuilder builder(WardenKit kit, Guarded guarded, Path socket, OwnGroup group) {
        List<String> command = kit.command(guarded, socket);
        List<String> whole =
                kit.fence().namespaces().map(own -> own.around(command)).orElse(command);
        return OwnProcess.of(group.around(whole), guarded.environment())
                .directory(guarded.workFolder().toFile())
                .redirectErrorStream(true);
    }

    /** Process id of the command's process, as the grader sees it; 0 if it ended before it was seen. */
    public long pid() {
        return pid;
    }

    /** The warden's own process, or what gives it namespaces; the command's, and all that those started, are its descendants. */
    public ProcessHandle handle() {
        return process.toHandle();
    }

    /** What the command, and whatever it starts, prints. */
    public InputStream output() {
        return process.getInputStream();
    }

    /** The times that {@link #settle} reports count from now on. */
    public void begin() throws IOException {
        tell(orders::begin);
    }

    /** From now on the tree is looked at this often. Until this is called, every 20 ms. */
    public void pace(Duration pace) throws IOException {
        tell(() -> orders.pace(Math.toIntExact(pace.toMillis())));
    }

    /**
     * Waits for processes that are on their way out, kills the others, and reports all that lived since the last call.
     *
     * @param grace how long to wait at most
     * @throws IOException if the warden is gone
     */
    public List<ObservedProcess> settle(Duration grace) throws IOException {
        ask(() -> orders.settle(Math.toIntExact(grace.toMillis())), PATIENCE.plus(grace));
        return answers.observed();
    }

    /**
     * Processor time that the command's process and all that it ever started have used, to 10 ms on Linux.
     *
     * @throws IOException if the warden is gone
     */
    public Duration cpu() throws IOException {
        ask(orders::use);
        return Duration.ofNanos(answers.cpuNanos());
    }

    /**
     * A timed run begins: from now on, and until {@link #accounted}, the tree's threads are accounted for.
     *
     * @param workers how many processors the run would have if they were free, 1 or more
     * @return processor time up to now, as {@link #cpu} counts it
     * @throws IOException if the warden is gone
     */
    public Duration account(int workers) throws IOException {
        ask(() -> orders.account(workers));
        return Duration.ofNanos(answers.cpuNanos());
    }

    /**
     * The run is over.
     *
     * @return its account; empty where the system keeps none
     * @throws IOException if the warden is gone
     */
    public Optional<KernelAccount> accounted() throws IOException {
        ask(orders::accounted);
        return answers.account();
    }

    /**
     * Stops the whole tree where it stands, until {@link #resume}. Where the system can't stop processes, they run on.
     *
     * @return processor time up to that moment, as {@link #cpu} counts it
     * @throws IOException if the warden is gone
     */
    public Duration stop() throws IOException {
        ask(orders::stop);
        return Duration.ofNanos(answers.cpuNanos());
    }

    /**
     * Lets what was stopped go on.
     *
     * @throws IOException if the warden is gone
     */
    public void resume() throws IOException {
        tell(orders::resume);
    }

    /**
     * The command's exit value, 128 and the signal for a killed one; empty while it runs.
     *
     * @throws IOException if the warden is gone
     */
    public OptionalInt exit() throws IOException {
        ask(orders::status);
        return answers.exit();
    }

    private void tell(Runnable order) throws IOException {
        try {
            order.run();
        } catch (UncheckedIOException gone) {
            throw gone.getCause();
        }
    }

    private void ask(Runnable question) throws IOException {
        ask(question, PATIENCE);
    }

    private synchronized void ask(Runnable question, Duration most) throws IOException {
        new Patience(this::destroy).await(most, () -> {
            tell(question);
            reports.read(answers);
        });
    }

    /** Has the whole tree killed; {@link #exit} and {@link #settle} still answer. */
    public void kill() {
        try {
            tell(orders::kill);
        } catch (IOException wardenGone) {
            killOurselves();
        }
    }

    private void destroy() {
        destroy(process);
    }

    /** Kills a warden and all that is below it; the kernel kills what is in namespaces of its own when the first there is. */
    private static void destroy(Process warden) {
        List<ProcessHandle> below = warden.descendants().toList();
        warden.destroyForcibly();
        below.forEach(ProcessHandle::destroyForcibly);
    }

    /** The warden was killed: kills whatever can still be found from here. */
    private void killOurselves() {
        Optional<ProcessHandle> known = pid() > 0 ? ProcessHandle.of(pid()) : Optional.empty();
        known.ifPresent(subject -> {
            List<ProcessHandle> tree = subject.descendants().toList();
            subject.destroyForcibly();
            tree.forEach(ProcessHandle::destroyForcibly);
        });
    }

    /**
     * Kills the tree and waits for the warden's end.
     *
     * @throws IOException if something within its control group doesn't end, or the grader itself is ending
     */
    @Override
    public void close() throws IOException {
        leave();
        group.close();
        if (!end.drop()) {
            throw new IOException("the grader is ending");
        }
    }

    /** When the grader is interrupted. An empty group that is left is deleted by a later grader. */
    private void leaveQuietly() {
        leave();
        try {
            group.close();
        } catch (IOException stillInUse) {
            destroy();
        }
    }

    /** A warden whose channel is closed kills its tree and ends; from then on nothing that it says counts. */
    private void leave() {
        try {
            channel.close();
            if (!process.waitFor(LAST_WORDS.toMillis(), TimeUnit.MILLISECONDS)) {
                destroy();
                killOurselves();
            } else if (process.exitValue() != 0) {
                killOurselves();
            }
        } catch (IOException e) {
            destroy();
            killOurselves();
        } catch (InterruptedException e) {
            destroy();
            killOurselves();
            Thread.currentThread().interrupt();
        }
    }
}
