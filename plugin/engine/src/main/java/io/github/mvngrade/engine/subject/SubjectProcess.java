package io.github.mvngrade.engine.subject;

import io.github.mvngrade.engine.cores.CpuUse;
import io.github.mvngrade.engine.cores.Processors;
import io.github.mvngrade.engine.disk.DiskSpace;
import io.github.mvngrade.engine.intake.RunFolder;
import io.github.mvngrade.engine.warden.Fence;
import io.github.mvngrade.engine.warden.Guarded;
import io.github.mvngrade.engine.warden.Rendezvous;
import io.github.mvngrade.engine.warden.Warden;
import io.github.mvngrade.model.Ending;
import io.github.mvngrade.model.accounting.KernelAccount;
import io.github.mvngrade.model.frame.SocketStreams;
import io.github.mvngrade.model.grade.ObservedProcess;
import io.github.mvngrade.model.protocol.EventReader;
import io.github.mvngrade.model.protocol.GraderEnd;
import io.github.mvngrade.model.protocol.GraderOrders;
import io.github.mvngrade.model.protocol.SubjectEvents;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** A running subject: its process under a warden, its channel and its output. Closing it kills its process tree. */
public final class SubjectProcess implements Subject {
    private static final long POLL_MILLIS = 5;
    private static final Duration LAST_WORDS = Duration.ofSeconds(5);
    private static final int KILLED = 128 + 9;

    /** A child that was told to end, or was waited for by another thread, may need a moment. */
    private static final Duration GRACE = Duration.ofMillis(500);

    /** Whoever is timed is looked at less often, so that the looks don't cost what is measured. */
    private static final Duration PACE_OF_TIMED = Duration.ofMillis(50);

    /** The course's own programs beside it start nothing in secret. */
    private static final Duration PACE_OF_COURSE = Duration.ofSeconds(1);

    private static final AtomicInteger SOCKETS = new AtomicInteger();

    private final Warden warden;
    private final SocketChannel channel;
    private final OutputPump output;
    private final GraderEnd end;
    private final List<Integer> processors;

    private SubjectProcess(
            Warden warden, SocketChannel channel, GraderEnd end, OutputPump output, List<Integer> processors) {
        this.warden = warden;
        this.channel = channel;
        this.output = output;
        this.end = end;
        this.processors = processors;
    }

    /**
     * Starts a subject and waits until it has connected. That happens before any of the submission's code is run, so what
     * goes wrong is the machine's doing, and is tried once more: the system may have killed a process for want of memory.
     *
     * @throws NeverConnectedException if it ended first, or took longer than 20 s
     * @throws IOException if the process or the socket can't be made
     */
    public static SubjectProcess start(SubjectLaunch launch) throws IOException {
        try {
            return startOnce(launch);
        } catch (IOException first) {
            if (!RunFolder.isWhole(launch.folder())
                    || DiskSpace.of(launch.folder()).lacking().isPresent()) {
                // A submission may have filled the disk or deleted its folders: what it wrote goes, the folders are
                // there
                // again, and the checks that are left get their turn.
                RunFolder.emptySubjectFolders(launch.folder());
            }
            return startAgain(launch, first);
        }
    }

    private static SubjectProcess startAgain(SubjectLaunch launch, IOException first) throws IOException {
        try {
            return startOnce(launch);
        } catch (IOException second) {
            second.addSuppressed(first);
            throw second;
        }
    }

    private static SubjectProcess startOnce(SubjectLaunch launch) throws IOException {
        int number = SOCKETS.incrementAndGet();
        Path socket = launch.folder().resolve("s" + number);
        Fence fence = launch.warden().fence();
        fence.admit(launch.folder(), launch.classPath().entries());
        try (Rendezvous rendezvous = new Rendezvous(socket, fence.user())) {
            Guarded guarded = SubjectCommand.of(launch, socket);
            Warden warden =
                    Warden.start(launch.warden(), guarded, launch.folder().resolve("w" + number));
            OutputPump output = new OutputPump(warden.output());
            Thread pump = new Thread(output, "subject-output");
            pump.setDaemon(true);
            pump.start();
            boolean connected = false;
            try {
                if (launch.resources().tuning() == SubjectLaunch.Tuning.SPEED) {
                    warden.pace(launch.classPath().submission().isPresent() ? PACE_OF_TIMED : PACE_OF_COURSE);
                }
                SocketChannel channel = rendezvous.accept(() -> alive(warden));
                GraderEnd end = end(channel);
                connected = true;
                return new SubjectProcess(
                        warden, channel, end, output, launch.resources().processors());
            } catch (IOException e) {
                throw NeverConnectedException.of(launch.image().java(), e, ending(warden), output.take());
            } finally {
                if (!connected) {
                    warden.close();
                    output.stop();
                }
            }
        }
    }

    /** A subject may connect and be gone. */
    private static GraderEnd end(SocketChannel channel) throws IOException {
        try {
            return GraderEnd.of(SocketStreams.input(channel), SocketStreams.output(channel));
        } catch (IOException e) {
            channel.close();
            throw e;
        }
    }

    private static Optional<Ending> ending(Warden warden) {
        try {
            OptionalInt exit = warden.exit();
            return exit.isPresent() ? Optional.of(Ending.ofExitValue(exit.getAsInt())) : Optional.empty();
        } catch (IOException wardenGone) {
            return Optional.empty();
        }
    }

    private static boolean alive(Warden warden) {
        try {
            return warden.exit().isEmpty();
        } catch (IOException wardenGone) {
            return false;
        }
    }

    @Override
    public GraderOrders orders() {
        return end.orders();
    }

    @Override
    public EventReader.Next read(SubjectEvents target) throws IOException {
        return end.events().read(target);
    }

    @Override
    public String takeOutput() {
        return output.take();
    }

    /** A process of its tree that has ended counts as another's. */
    @Override
    public Optional<ForeignUse> foreignUse() {
        List<Integer> usable = processors.isEmpty() ? Processors.ofThisMachine().preferred() : processors;
        OptionalDouble busy = CpuUse.seconds(usable);
        if (busy.isEmpty()) {
            return Optional.empty();
        }
        ProcessHandle guardian = warden.handle();
        double own =
                CpuUse.seconds(Stream.concat(Stream.of(ProcessHandle.current(), guardian), guardian.descendants()));
        return Optional.of(new ForeignUse(System.nanoTime(), usable.size(), busy.getAsDouble() - own));
    }

    @Override
    public void dumpThreads() {
        if (warden.pid() > 0) {
            ThreadDump.request(warden.pid(), output);
        }
    }

    @Override
    public void begin() {
        try {
            warden.begin();
        } catch (IOException wardenGone) {
            throw new UncheckedIOException(wardenGone);
        }
    }

    @Override
    public List<ObservedProcess> settle() throws IOException {
        return warden.settle(GRACE);
    }

    @Override
    public Duration cpu() throws IOException {
        return warden.cpu();
    }

    @Override
    public Duration account(int workers) throws IOException {
        return warden.account(workers);
    }

    @Override
    public Optional<KernelAccount> accounted() throws IOException {
        return warden.accounted();
    }

    @Override
    public Duration stop() throws IOException {
        return warden.stop();
    }

    @Override
    public void resume() throws IOException {
        warden.resume();
    }

    @Override
    public void kill() {
        warden.kill();
    }

    @Override
    public Ending awaitEnding() {
        long deadline = System.nanoTime() + LAST_WORDS.toNanos();
        try {
            OptionalInt exit = warden.exit();
            while (exit.isEmpty()) {
                if (System.nanoTime() - deadline > 0) {
                    warden.kill();
                }
                Thread.sleep(POLL_MILLIS);
                exit = warden.exit();
            }
            return Ending.ofExitValue(exit.getAsInt());
        } catch (IOException wardenGone) {
            // Whoever kills the warden doesn't get to say how its subject ended.
            return Ending.ofExitValue(KILLED);
        } catch (InterruptedException e) {
            warden.kill();
            Thread.currentThread().interrupt();
            return Ending.ofExitValue(KILLED);
        }
    }

    @Override
    public void close() throws IOException {
        warden.close();
        output.stop();
        channel.close();
    }
}
