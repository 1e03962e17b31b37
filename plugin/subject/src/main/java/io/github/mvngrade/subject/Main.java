package io.github.mvngrade.subject;

import io.github.mvngrade.model.frame.SocketPass;
import io.github.mvngrade.model.protocol.EventReader;
import io.github.mvngrade.model.protocol.SubjectEnd;
import io.github.mvngrade.subject.seam.Breakdown;
import io.github.mvngrade.subject.seam.CheckThread;
import io.github.mvngrade.subject.seam.GraderStreams;
import java.io.IOException;
import java.io.UncheckedIOException;
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
        SubjectEnd end;
        try {
            SocketChannel channel = SocketPass.connect(socket);
            end = SubjectEnd.of(GraderStreams.input(channel), GraderStreams.output(channel));
        } catch (IOException e) {
            throw new UncheckedIOException("The grader can't be reached: " + e.getMessage(), e);
        }
        ExitWitness witness = ExitWitness.install(end.events());
        Breakdown breakdown = new Breakdown(end.events(), Runtime.getRuntime()::halt);
        try {
            Harness harness = new Harness(end.events(), end.orders(), breakdown);
            EventReader.Next next;
            do {
                next = end.orders().read(harness);
            } while (next == EventReader.Next.MORE);
        } catch (Throwable fault) {
            breakdown.report(fault);
        }
        witness.dismiss();
        Runtime.getRuntime().halt(0);
    }
}
