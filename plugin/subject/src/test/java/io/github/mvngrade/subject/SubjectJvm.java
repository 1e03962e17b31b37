package io.github.mvngrade.subject;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mvngrade.model.frame.SocketPass;
import io.github.mvngrade.model.protocol.GraderEnd;
import io.github.mvngrade.model.protocol.GraderOrders;
import java.io.File;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A real JVM of a subject, its harness on the module path and a submission on the class path, and the grader's end of it. */
final class SubjectJvm implements AutoCloseable {
    private final Told told = new Told();
    private final Process process;
    private final SocketChannel channel;
    private final GraderEnd end;

    private SubjectJvm(Process process, SocketChannel channel) throws IOException {
        this.process = process;
        this.channel = channel;
        this.end = GraderEnd.of(Channels.newInputStream(channel), Channels.newOutputStream(channel));
    }

    /** @param folder where its socket can be */
    static SubjectJvm start(Path folder, String... options) throws IOException {
        Path socket = folder.resolve("s");
        try (ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            server.bind(UnixDomainSocketAddress.of(socket));
            SocketPass pass = SocketPass.issue(socket, OptionalInt.empty());
            Process process = new ProcessBuilder(command(socket, options))
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("output").toFile())
                    .start();
            // A JVM that ends without a word must not keep the test waiting.
            process.onExit().thenRun(() -> close(server));
            SocketChannel channel = server.accept();
            byte[] shown = Channels.newInputStream(channel).readNBytes(SocketPass.LENGTH);
            assertThat(pass.is(shown)).isTrue();
            return new SubjectJvm(process, channel);
        }
    }

    private static List<String> command(Path socket, String... options) {
        String submission = Path.of(SubjectJvm.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .getPath())
                .toString();
        String modules = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !Path.of(entry).equals(Path.of(submission)))
                .collect(Collectors.joining(File.pathSeparator));
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(Arrays.asList(options));
        command.addAll(List.of("--module-path", modules, "--class-path", submission));
        command.addAll(List.of("--module", "io.github.mvngrade.subject/" + Main.class.getName(), socket.toString()));
        return command;
    }

    private static void close(ServerSocketChannel server) {
        try {
            server.close();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    GraderOrders orders() {
        return end.orders();
    }

    /** The next event, as {@link Told} writes it. A check that has started may go on. */
    String next() throws IOException {
        end.events().read(told);
        List<String> lines = told.lines();
        String event = lines.get(lines.size() - 1);
        if (event.startsWith("started")) {
            end.orders().proceed();
        }
        return event;
    }

    /** The events up to and including one that begins like this. */
    List<String> upTo(String last) throws IOException {
        List<String> lines = new ArrayList<>();
        do {
            lines.add(next());
        } while (!lines.get(lines.size() - 1).startsWith(last));
        return lines;
    }

    /** Hangs up, like a grader that was killed. */
    void hangUp() throws IOException {
        channel.close();
    }

    /** Waits for its end. */
    int exitCode() throws InterruptedException {
        return process.waitFor();
    }

    @Override
    public void close() throws IOException {
        process.destroyForcibly();
        channel.close();
    }
}
