package io.github.mvngrade.engine.warden;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;

/** A JVM that has children as the grader has them, says their ids, and waits until it is ended. */
final class GraderStandIn {
    private GraderStandIn() {}

    /** Arguments: {@code brief} or {@code warden}, and a folder for a socket. */
    public static void main(String[] arguments) throws Exception {
        List<Path> classPath = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .toList();
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        if (arguments[0].equals("brief")) {
            BriefProcess.start(new ProcessBuilder(
                            java.toString(),
                            ParentWatch.option(),
                            "-cp",
                            System.getProperty("java.class.path"),
                            Child.class.getName())
                    .redirectOutput(ProcessBuilder.Redirect.INHERIT));
        } else {
            Path folder = Path.of(arguments[1]);
            String script = "(setsid sh -c 'sleep 1000 & echo $!' &) ; echo $$; sleep 1000 & echo $!; wait";
            Warden warden = Warden.start(
                    new WardenKit(java, classPath, Fence.NONE, Optional.empty()),
                    new Guarded(
                            List.of("/bin/sh", "-c", script),
                            Map.of("PATH", System.getenv("PATH")),
                            folder,
                            List.of(),
                            Guarded.Ground.NONE),
                    folder.resolve("w"));
            System.out.println(warden.handle().pid());
            warden.output().transferTo(System.out);
        }
        new CountDownLatch(1).await();
    }

    /** A child that would live on. */
    static final class Child {
        private Child() {}

        public static void main(String[] arguments) throws InterruptedException {
            ParentWatch.begin();
            System.out.println(ProcessHandle.current().pid());
            new CountDownLatch(1).await();
        }
    }
}
