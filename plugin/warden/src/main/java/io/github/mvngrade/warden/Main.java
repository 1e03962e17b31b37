package io.github.mvngrade.warden;

import io.github.mvngrade.model.frame.EndOfStreamException;
import io.github.mvngrade.model.frame.SocketPass;
import io.github.mvngrade.model.frame.SocketStreams;
import io.github.mvngrade.model.warden.Confinement;
import io.github.mvngrade.model.warden.WardenOrderReader;
import io.github.mvngrade.model.warden.WardenReportWriter;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Entry point of a warden's JVM. Arguments: the path of the grader's socket; the numbers of the processors that the
 * subject may use, with commas, or {@code -} for all; a {@link Confinement}; then the subject's command. The subject gets the warden's
 * environment, working folder and standard output, and an empty standard input.
 */
public final class Main {
    private static final int CONFINEMENT = 2;

    private Main() {}

    /** Starts the subject and carries out orders until the grader is gone, then kills what is left. */
    public static void main(String[] arguments) throws IOException {
        SocketChannel channel = SocketPass.connect(Path.of(arguments[0]));
        WardenReportWriter reports = new WardenReportWriter(SocketStreams.output(channel));
        Kernel kernel = Kernel.ofThisMachine();
        kernel.adoptOrphans();
        // A signal that comes before this ends a warden that has nothing to watch yet.
        kernel.outliveSignals();
        kernel.leaveTerminal();
        kernel.goOnAtParentsEnd();
        kernel.confineThread(processors(arguments[1]));
        List<String> words = List.of(arguments).subList(CONFINEMENT, arguments.length);
        Confinement confinement = Confinement.of(words);
        Process subject = new ConfinedStart(kernel, confinement)
                .start(new ProcessBuilder(words.subList(confinement.length(), words.size()))
                        .redirectInput(new File(File.separatorChar == '\\' ? "NUL" : "/dev/null"))
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.INHERIT));
        Warden warden = new Warden(subject, ProcessTable.ofThisMachine(confinement.user()), kernel, reports);
        try {
            reports.started(subject.pid());
            WardenOrderReader orders = new WardenOrderReader(SocketStreams.input(channel));
            while (true) {
                orders.read(warden);
            }
        } catch (EndOfStreamException | UncheckedIOException graderGone) {
            warden.kill();
        } finally {
            warden.kill();
            Runtime.getRuntime().halt(0);
        }
    }

    private static List<Integer> processors(String list) {
        return list.equals("-")
                ? List.of()
                : Stream.of(list.split(",")).map(Integer::valueOf).toList();
    }
}
