package io.github.mvngrade.benchmarks;

import io.github.mvngrade.engine.image.ImageCache;
import io.github.mvngrade.engine.image.RuntimeImage;
import io.github.mvngrade.engine.warden.Rendezvous;
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
 * What a JVM that runs three trivial checks costs from its start to its end, in CPU seconds (user and system): a plain one, with JUnit and
 * the checks on the class path of the JDK; a subject on the JDK with other modules hidden; a subject on a runtime image with its
 * class-data archive; and, from JDK 25 on, one with its ahead-of-time cache. All ways take turns; README.md says how to run it.
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

    private static final String MODULE = "io.github.mvngrade.subject";
    private static final String PLAIN_MAIN = "parallel.bench.checks.Plain";
    private static final String PLAIN = """
            package parallel.bench.checks;

            import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
            import org.junit.platform.launcher.core.*;
            import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
            public class Plain {
                public static void main(String[] arguments) {
                    var summary = new SummaryGeneratingListener();
                    var request = LauncherDiscoveryRequestBuilder.request().selectors(selectClass(Trivial.class));
                    LauncherFactory.create().execute(request.build(), summary);
                    System.exit(summary.getSummary().getTestsSucceededCount() == 3 ? 0 : 1);
                }
            }
            """;

    private final Path folder;
    private final CheckClasses classes;

    private SubjectStart(Path folder, CheckClasses classes) {
        this.folder = folder;
        this.classes = classes;
    }

    /**
     * One way to start a subject.
     *
     * @param name for the table
     * @param launcher the program
     * @param options before the main class, which come with it
     * @param talks whether the grader tells it what to run, over a socket
     */
    private record Way(String name, Path launcher, List<String> options, boolean talks) {}

    /** @param arguments how many rounds, then the jars that are linked into the image */
    public static void main(String[] arguments) throws Exception {
        int rounds = Integer.parseInt(arguments[0]);
        List<Path> jars = Stream.of(arguments).skip(1).map(Path::of).map(Path::toAbsolutePath).toList();
        Path folder = Files.createTempDirectory("start");
        Path javaHome = Path.of(System.getProperty("java.home"));
        RuntimeImage image = new ImageCache(folder, System.out::println).image(javaHome, jars);
        System.out.printf(
                Locale.ROOT,
                "Java %s, %d cores; the archive has %.1f MB%n%n",
                System.getProperty("java.version"),
                Runtime.getRuntime().availableProcessors(),
                Files.size(image.archive()) / 1e6);
        new SubjectStart(folder, checks(folder, jars)).compare(rounds, ways(javaHome, image, jars, folder));
        delete(folder);
    }

    private static List<Way> ways(Path javaHome, RuntimeImage image, List<Path> jars, Path folder) {
        String path = jars.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
        Path java = javaHome.resolve("bin").resolve("java");
        List<String> named = List.of("-cp", folder.resolve("empty").toString(), "-m", RuntimeImage.MAIN);
        List<Way> ways = new ArrayList<>();
        String all = path + File.pathSeparator + folder.resolve("classes");
        ways.add(new Way("plain JVM", java, List.of("-XX:+UseSerialGC", "-cp", all, PLAIN_MAIN), false));
        List<String> limited = new ArrayList<>(
                List.of("-XX:+UseSerialGC", "-Xlog:cds=off", "--module-path", path, "--limit-modules", MODULE));
        limited.addAll(named);
        ways.add(new Way("subject, JDK with modules hidden", java, limited, true));
        ways.add(new Way("subject, image", image.java(), named, true));
        image.startCache().ifPresent(cache -> {
            List<String> cached = new ArrayList<>(List.of("-XX:AOTCache=" + cache));
            cached.addAll(named);
            ways.add(new Way("subject, image, ahead-of-time cache", image.java(), cached, true));
        });
        return ways;
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path path : walk.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    private void compare(int rounds, List<Way> ways) throws IOException, InterruptedException {
        List<List<Double>> seconds = new ArrayList<>();
        for (Way way : ways) {
            seconds.add(new ArrayList<>());
            run(way);
        }
        for (int round = 0; round < rounds; round++) {
            for (int turn = 0; turn < ways.size(); turn++) {
                int way = (round + turn) % ways.size();
                seconds.get(way).add(run(ways.get(way)));
            }
        }
        System.out.println("| CPU s with 3 checks | least | median | most |");
        System.out.println("|---|---|---|---|");
        for (int way = 0; way < ways.size(); way++) {
            print(ways.get(way).name(), seconds.get(way));
        }
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
    private double run(Way way) throws IOException, InterruptedException {
        Path socket = folder.resolve("s");
        Path times = folder.resolve("times");
        List<String> subject = new ArrayList<>(List.of(way.launcher().toString(), "-Xmx256m", "-Xss1m", "-XX:TieredStopAtLevel=1"));
        subject.addAll(way.options());
        subject.add(socket.toString());
        String timed = "exec 3>&2; TIMEFORMAT='%3U %3S'; { time \"$@\" 2>&3; } 2>" + times;
        List<String> command = new ArrayList<>(List.of("bash", "-c", timed, "bash"));
        command.addAll(subject);
        try (Rendezvous rendezvous = new Rendezvous(socket)) {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("log").toFile())
                    .start();
            if (way.talks()) {
                try (SocketChannel channel = rendezvous.accept(process::isAlive)) {
                    talk(channel);
                }
            }
            if (process.waitFor() != 0) {
                throw new IOException("The subject failed: " + Files.readString(folder.resolve("log")));
            }
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
                .run(
                        null,
                        null,
                        null,
                        "-proc:none",
                        "-cp",
                        path,
                        "-d",
                        out.toString(),
                        source.toString(),
                        Files.writeString(folder.resolve("Plain.java"), PLAIN).toString());
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
