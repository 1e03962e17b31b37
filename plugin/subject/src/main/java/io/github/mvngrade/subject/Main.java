package io.github.mvngrade.subject;

import io.github.mvngrade.model.frame.SocketStreams;
import io.github.mvngrade.model.protocol.EventReader;
import io.github.mvngrade.model.protocol.EventWriter;
import io.github.mvngrade.model.protocol.OrderReader;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;

/** Entry point of a subject's JVM: {@code Main SOCKET}, the path of the grader's Unix-domain socket. */
public final class Main {
    private Main() {}

    /**
     * Connects, carries out orders until the last one, and ends the JVM without waiting for threads or hooks that a
     * submission left behind.
     */
    public static void main(String[] arguments) throws IOException {
        SocketChannel channel = SocketChannel.open(StandardProtocolFamily.UNIX);
        channel.connect(UnixDomainSocketAddress.of(Path.of(arguments[0])));
        EventWriter events = new EventWriter(SocketStreams.output(channel));
        OrderReader orders = new OrderReader(SocketStreams.input(channel));
        ExitWitness witness = ExitWitness.install(events);
        Harness harness = new Harness(events, orders);
        EventReader.Next next;
        do {
            next = orders.read(harness);
        } while (next == EventReader.Next.MORE);
        witness.dismiss();
        Runtime.getRuntime().halt(0);
    }
}
