package io.github.mvngrade.subject;

import io.github.mvngrade.model.protocol.EventReader;
import io.github.mvngrade.model.protocol.EventWriter;
import io.github.mvngrade.model.protocol.OrderReader;
import io.github.mvngrade.subject.seam.Breakdown;
import io.github.mvngrade.subject.seam.CheckThread;
import io.github.mvngrade.subject.seam.GraderStreams;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;

/** Entry point of a subject's JVM: {@code Main SOCKET}, the path of the grader's Unix-domain socket. */
public final class Main {
    private Main() {}

    /**
     * Connects, carries out orders until the last one, and ends the JVM without waiting for threads or hooks that a
     * submission left behind. All of that happens on a {@code CheckThread}, so that no submission can make it lose the
     * grader.
     */
    public static void main(String[] arguments) {
        new CheckThread(() -> serve(Path.of(arguments[0])), "main").start();
    }

    private static void serve(Path socket) {
        SocketChannel channel;
        try {
            channel = SocketChannel.open(StandardProtocolFamily.UNIX);
            channel.connect(UnixDomainSocketAddress.of(socket));
        } catch (IOException e) {
            throw new UncheckedIOException("The grader can't be reached: " + e.getMessage(), e);
        }
        EventWriter events = new EventWriter(GraderStreams.output(channel));
        OrderReader orders = new OrderReader(GraderStreams.input(channel));
        ExitWitness witness = ExitWitness.install(events);
        Breakdown breakdown = new Breakdown(events, Runtime.getRuntime()::halt);
        try {
            Harness harness = new Harness(events, orders, breakdown);
            EventReader.Next next;
            do {
                next = orders.read(harness);
            } while (next == EventReader.Next.MORE);
        } catch (Throwable fault) {
            breakdown.report(fault);
        }
        witness.dismiss();
        Runtime.getRuntime().halt(0);
    }
}
