package io.github.mvngrade.engine.run;

import io.github.mvngrade.model.Ending;
import io.github.mvngrade.model.protocol.EventReader;
import io.github.mvngrade.model.protocol.GraderOrders;
import io.github.mvngrade.model.protocol.OrderWriter;
import io.github.mvngrade.model.protocol.SocketStreams;
import io.github.mvngrade.model.protocol.SubjectEvents;
import java.io.File;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/** A running subject: its process, its channel and its output. Closing it kills what is left of its process tree. */
final class SubjectProcess implements Subject {
    private static final String MAIN = "io.github.mvngrade.subject/io.github.mvngrade.subject.Main";
    private static final Duration CONNECT = Duration.ofSeconds(20);
    private static final long POLL_MILLIS = 50;
    private static final Duration LAST_WORDS = Duration.ofSeconds(5);
    private static final AtomicInteger SOCKETS = new AtomicInteger();

    private final Process process;
    private final SocketChannel channel;
    private final OutputPump output;
    private final Thread killer;
    private final OrderWriter orders;
    private final EventReader events;

    private SubjectProcess(Process process, SocketChannel channel, OutputPump output, Thread killer) {
        this.process = process;
        this.channel = channel;
        this.output = output;
        this.killer = killer;
        this.orders = new OrderWriter(SocketStreams.output(channel));
        this.events = new EventReader(SocketStreams.input(channel));
    }

    /**
     * Starts a subject and waits until it has connected.
     *
     * @throws NeverConnectedException if it ended first, or took longer than 20 s
     * @throws IOException if the process or the socket can't be made
     */
    static SubjectProcess start(SubjectLaunch launch) throws IOException {
        Path socket = launch.folder().resolve("s" + SOCKETS.incrementAndGet());
        try (ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            server.bind(UnixDomainSocketAddress.of(socket));
            Process process = builder(launch, socket).start();
            Thread killer = new Thread(() -> kill(process), "subject-killer");
            Runtime.getRuntime().addShutdownHook(killer);
            OutputPump output = new OutputPump(process.getInputStream());
            Thread pump = new Thread(output, "subject-output");
            pump.setDaemon(true);
            pump.start();
            try {
                return new SubjectProcess(process, accept(server, process, output), output, killer);
            } catch (IOException | RuntimeException e) {
                kill(process);
                output.stop();
                forget(killer);
                throw e;
            }
        } finally {
            Files.deleteIfExists(socket);
        }
    }

    private static ProcessBuilder builder(SubjectLaunch launch, Path socket) {
        Path folder = launch.folder();
        List<String> command = new ArrayList<>(List.of(
                launch.image().java().toString(),
                "-Xmx" + launch.heapMiB() + "m",
                "-Xss1m",
                "-XX:MaxMetaspaceSize=256m",
                "-XX:MaxDirectMemorySize=" + launch.heapMiB() + "m",
                "-Duser.language=en",
                "-Duser.home=" + folder.resolve("home"),
                "-Djava.io.tmpdir=" + folder.resolve("tmp"),
                "-cp",
                launch.classPath().stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)),
                "-m",
                MAIN,
                socket.toString()));
        if (launch.tuning() == SubjectLaunch.Tuning.SHORT_LIFE) {
            command.add(1, "-XX:TieredStopAtLevel=1");
        }
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.resolve("work").toFile())
                .redirectErrorStream(true)
                .redirectInput(new File(File.separatorChar == '\\' ? "NUL" : "/dev/null"));
        Map<String, String> environment = builder.environment();
        environment.keySet().retainAll(List.of("PATH", "SYSTEMROOT"));
        environment.put("LC_ALL", "C.UTF-8");
        environment.put("TZ", "UTC");
        environment.put("HOME", folder.resolve("home").toString());
        environment.put("TMPDIR", folder.resolve("tmp").toString());
        return builder;
    }

    private static SocketChannel accept(ServerSocketChannel server, Process process, OutputPump output)
            throws IOException {
        server.configureBlocking(false);
        long deadline = System.nanoTime() + CONNECT.toNanos();
        try (Selector selector = Selector.open()) {
            server.register(selector, SelectionKey.OP_ACCEPT);
            while (System.nanoTime() < deadline) {
                selector.select(POLL_MILLIS);
                SocketChannel accepted = server.accept();
                if (accepted != null) {
                    accepted.configureBlocking(true);
                    return accepted;
                }
                if (!process.isAlive()) {
                    throw new NeverConnectedException("The subject ended with exit code " + process.exitValue()
                            + " before it reached the grader. It printed: "
                            + output.take().strip());
                }
            }
        }
        throw new NeverConnectedException("The subject didn't reach the grader within " + CONNECT.toSeconds()
                + " s. It printed: " + output.take().strip());
    }

    @Override
    public GraderOrders orders() {
        return orders;
    }

    @Override
    public EventReader.Next read(SubjectEvents target) throws IOException {
        return events.read(target);
    }

    @Override
    public String takeOutput() {
        return output.take();
    }

    @Override
    public void dumpThreads() {
        ThreadDump.request(process, output);
    }

    @Override
    public void kill() {
        kill(process);
    }

    @Override
    public Ending awaitEnding() {
        try {
            if (!process.waitFor(LAST_WORDS.toMillis(), TimeUnit.MILLISECONDS)) {
                kill();
                process.waitFor();
            }
            return Ending.ofExitValue(process.exitValue());
        } catch (InterruptedException e) {
            kill();
            Thread.currentThread().interrupt();
            return Ending.ofExitValue(process.exitValue());
        }
    }

    private static void kill(Process process) {
        List<ProcessHandle> tree = process.descendants().toList();
        process.destroyForcibly();
        tree.forEach(ProcessHandle::destroyForcibly);
        try {
            process.waitFor(LAST_WORDS.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void forget(Thread killer) {
        try {
            Runtime.getRuntime().removeShutdownHook(killer);
        } catch (IllegalStateException shuttingDown) {
            // The hook is about to do what the caller has just done.
            killer.setName("subject-killer-late");
        }
    }

    @Override
    public void close() throws IOException {
        kill();
        output.stop();
        channel.close();
        forget(killer);
    }
}
