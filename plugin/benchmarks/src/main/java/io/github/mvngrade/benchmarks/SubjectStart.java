package io.github.mvngrade.benchmarks;

import io.github.mvngrade.engine.image.ImageCache;
import io.github.mvngrade.engine.image.RuntimeImage;
import io.github.mvngrade.model.CheckId;
import io.github.mvngrade.model.frame.EndOfStreamException;
import io.github.mvngrade.model.frame.SocketStreams;
import io.github.mvngrade.model.protocol.Answer;
import io.github.mvngrade.model.protocol.CheckClasses;
import io.github.mvngrade.model.protocol.CheckCode;
import io.github.mvngrade.model.protocol.EventReader;
import io.github.mvngrade.model.protocol.Failure;
import io.github.mvngrade.model.protocol.GraderEnd;
import io.github.mvngrade.model.protocol.OrderWriter;
import io.github.mvngrade.model.protocol.ExpectedEvents;
import io.github.mvngrade.model.protocol.PlannedCheck;
import java.io.File;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/**
 * What a subject with three trivial checks costs from its start to its end, in CPU seconds (user and system): from the
 * image's class-data archive and from its ahead-of-time cache, alternately, pair by pair. JDK 25 or newer; README.md says
 * how to run it.
 */
public final class SubjectStart {
    private static final String PACKAGE = "parallel.bench.checks";
    private static final List<String> METHODS = List.of("one", "two", "three");
    private static final String SOURCE = """
            package parallel.bench.checks;

            import org.junit.jupiter.api.Assertions;
            import org.junit.jupiter.api.Test;

            public class Trivial {
                @Test
                public void one() {
                    Assertions.assertEquals(1, Math.abs(-1));
                }

                @Test
                public void two() {
                    Assertions.assertEquals("a", String.valueOf('a'));
                }

                @Test
                public void three() {
                    Assertions.assertTrue(true);
                }
            }
            """;

    private final Path folder;
    private final Path java;
    private final CheckClasses classes;

    private SubjectStart(Path folder, Path java, CheckClasses classes) {
        this.folder = folder;
        this.java = java;
        this.classes = classes;
    }

    /** @param arguments how many pairs, then the jars that are linked into the image */
    public static void main(String[] arguments) throws Exception {
        int pairs = Integer.parseInt(arguments[0]);
        List<Path> jars = Stream.of(arguments).skip(1).map(Path::of).map(Path::toAbsolutePath).toList();
        Path folder = Files.createTempDirectory("start");
        RuntimeImage image =
                new ImageCache(folder, System.out::println).image(Path.of(System.getProperty("java.home")), jars);
        Path cache = image.startCache().orElseThrow(() -> new IOException("This JDK makes no start cache: run it on 25"));
        System.out.printf(
                Locale.ROOT,
                "The archive has %.1f MB, the cache %.1f MB%n",
                Files.size(image.archive()) / 1e6,
                Files.size(cache) / 1e6);
        new SubjectStart(folder, image.java(), checks(folder, jars)).compare(pairs, List.of("-XX:AOTCache=" + cache));
        delete(folder);
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path path : walk.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    private void compare(int pairs, List<String> options) throws IOException, InterruptedException {
        List<Double> archive = new ArrayList<>();
        List<Double> aot = new ArrayList<>();
        List<Double> ratios = new ArrayList<>();
        run(List.of());
        run(options);
        for (int pair = 0; pair < pairs; pair++) {
            boolean archiveFirst = pair % 2 == 0;
            double first = run(archiveFirst ? List.of() : options);
            double second = run(archiveFirst ? options : List.of());
            archive.add(archiveFirst ? first : second);
            aot.add(archiveFirst ? second : first);
            ratios.add(aot.get(pair) / archive.get(pair));
        }
        System.out.println("| CPU s of a subject with 3 checks | least | median | most |");
        System.out.println("|---|---|---|---|");
        print("class-data archive", archive);
        print("AOT cache", aot);
        print("ratio, pair by pair", ratios);
    }

    private static void print(String name, List<Double> values) {
        double[] sorted = values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        System.out.printf(
                Locale.ROOT,
                "| %s | %.3f | %.3f | %.3f |%n",
                name,
                sorted[0],
                sorted[sorted.length / 2],
                sorted[sorted.length - 1]);
    }

    /**
     * Runs one subject to its end, as the grader does, and returns its CPU seconds by the shell's clock, which is the
     * kernel's.
     */
    private double run(List<String> options) throws IOException, InterruptedException {
        Path socket = folder.resolve("s");
        Path times = folder.resolve("times");
        List<String> subject = new ArrayList<>(List.of(java.toString(), "-Xmx256m", "-Xss1m", "-XX:TieredStopAtLevel=1"));
        subject.addAll(options);
        subject.addAll(List.of("-cp", folder.resolve("empty").toString()));
        subject.addAll(List.of("-m", "io.github.mvngrade.subject/io.github.mvngrade.subject.Main", socket.toString()));
        String timed = "exec 3>&2; TIMEFORMAT='%3U %3S'; { time \"$@\" 2>&3; } 2>" + times;
        List<String> command = new ArrayList<>(List.of("bash", "-c", timed, "bash"));
        command.addAll(subject);
        try (ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            server.bind(UnixDomainSocketAddress.of(socket));
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("log").toFile())
                    .start();
            try (SocketChannel channel = server.accept()) {
                talk(channel);
            }
            if (process.waitFor() != 0) {
                throw new IOException("The subject failed: " + Files.readString(folder.resolve("log")));
            }
        } finally {
            Files.deleteIfExists(socket);
        }
        return Arrays.stream(Files.readString(times).strip().split(" "))
                .mapToDouble(Double::parseDouble)
                .sum();
    }

    private void talk(SocketChannel channel) throws IOException {
        GraderEnd grader = GraderEnd.of(SocketStreams.input(channel), SocketStreams.output(channel));
        OrderWriter orders = grader.orders();
        EventReader events = grader.events();
        Listener listener = new Listener(orders);
        orders.define(classes);
        orders.run(
                METHODS.stream()
                        .map(method -> new CheckCode(new CheckId(method), PACKAGE + ".Trivial", method))
                        .toList(),
                1);
        while (listener.results < METHODS.size()) {
            events.read(listener);
        }
        try {
            orders.end();
            while (events.read(listener) == EventReader.Next.MORE) {
                listener.quiet = true;
            }
        } catch (EndOfStreamException ended) {
            listener.quiet = true; // the subject ends without a last word
        }
    }

    private static CheckClasses checks(Path folder, List<Path> jars) throws IOException {
        Path source = Files.writeString(folder.resolve("Trivial.java"), SOURCE);
        Path out = Files.createDirectories(folder.resolve("classes"));
        Files.createDirectories(folder.resolve("empty"));
        String path = jars.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
        int failed = ToolProvider.getSystemJavaCompiler()
                .run(null, null, null, "-proc:none", "-cp", path, "-d", out.toString(), source.toString());
        if (failed != 0) {
            throw new IOException("The benchmark's checks don't compile");
        }
        TreeMap<String, byte[]> bytes = new TreeMap<>();
        bytes.put(PACKAGE + ".Trivial", Files.readAllBytes(out.resolve("parallel/bench/checks/Trivial.class")));
        return new CheckClasses(PACKAGE, bytes);
    }

    /** Lets the subject go on after each result, and accepts nothing but passes. */
    private static final class Listener extends ExpectedEvents {
        private final OrderWriter orders;
        private int results;
        private boolean quiet;

        Listener(OrderWriter orders) {
            this.orders = orders;
        }

        @Override
        public void passed(CheckId check) {
            results++;
            orders.proceed();
        }

        @Override
        public void failed(CheckId check, Failure failure) {
            throw new IllegalStateException(check + " failed: " + failure);
        }

        @Override
        public void planned(List<PlannedCheck> checks) {}

        @Override
        public void started(CheckId check) {
            orders.proceed();
        }

        @Override
        public void ended() {}

        @Override
        protected void unexpected(String what) {
            throw new IllegalStateException("The subject sent " + what);
        }
    }
}
