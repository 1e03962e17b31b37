package io.github.mvngrade.engine.cores;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CoreLeasesTest {
    @TempDir
    private Path temporary;

    private Path folder() {
        return temporary.resolve("cores");
    }

    private CoreLeases leases() {
        return new CoreLeases(folder(), news -> {});
    }

    /** A JVM that takes leases. */
    private Process holder(int count, String candidates) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        LeaseHolder.class.getName(),
                        folder().toString(),
                        Integer.toString(count),
                        candidates)
                .redirectErrorStream(true)
                .start();
    }

    private static BufferedReader lines(Process process) {
        return new BufferedReader(new InputStreamReader(process.getInputStream()));
    }

    private static String until(BufferedReader lines, String start) throws IOException {
        String line = lines.readLine();
        while (line != null && !line.startsWith(start)) {
            line = lines.readLine();
        }
        return String.valueOf(line);
    }

    @Test
    void preferredProcessorsAreTakenFirstAndLockedOnesLeftOut() throws Exception {
        try (CoreLease first = leases().take(1, List.of(2, 0, 1));
                CoreLease second = leases().take(2, List.of(2, 0, 1))) {
            assertThat(first.processors()).containsExactly(2);
            assertThat(second.processors()).containsExactly(0, 1);
        }
        try (CoreLease again = leases().take(3, List.of(2, 0, 1))) {
            assertThat(again.processors()).containsExactly(2, 0, 1);
        }
    }

    @Test
    void moreThanThereAreCantBeLeased() {
        assertThatThrownBy(() -> leases().take(2, List.of(0)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("2 processors can't be leased of 1 ([0])");
    }

    @Test
    void whoIsNotPatientGoesWithoutALease() throws Exception {
        List<Integer> both = List.of(0, 1);
        try (CoreLease first = leases().take(1, both)) {
            assertThat(leases().take(2, both, Duration.ofMillis(1))).isEmpty();
            assertThat(first.processors()).containsExactly(0);
        }
        try (CoreLease free = leases().take(2, both, Duration.ZERO).orElseThrow();
                CoreLease none = leases().take(0, both, Duration.ZERO).orElseThrow()) {
            assertThat(free.processors()).isEqualTo(both);
            assertThat(none.processors()).isEmpty();
        }
        try (LockFile queue = LockFile.tryLock(folder().resolve("queue.lock")).orElseThrow()) {
            assertThat(leases().take(1, both, Duration.ofMillis(1))).isEmpty();
            assertThat(queue).isNotNull();
        }
    }

    @Test
    void aThreadOfTheSameJvmWaitsAndSaysForWhom() throws Exception {
        AtomicReference<String> said = new AtomicReference<>("");
        CountDownLatch waits = new CountDownLatch(1);
        CoreLeases waiting = new CoreLeases(folder(), news -> {
            said.set(news);
            waits.countDown();
        });
        CompletableFuture<CoreLease> second;
        try (CoreLease first = leases().take(2, List.of(0, 1))) {
            second = CompletableFuture.supplyAsync(() -> take(waiting));
            assertThat(waits.await(30, TimeUnit.SECONDS)).isTrue();
            assertThat(second).isNotDone();
            assertThat(first.processors()).hasSize(2);
        }
        second.get(30, TimeUnit.SECONDS).close();
        assertThat(said.get())
                .isEqualTo("waiting for cores: in use by process "
                        + ProcessHandle.current().pid() + ".");
    }

    private static CoreLease take(CoreLeases leases) {
        try {
            return leases.take(2, List.of(0, 1));
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void anotherJvmWaitsUntilTheCoresAreGivenBack() throws Exception {
        Process other;
        BufferedReader lines;
        try (CoreLease ours = leases().take(1, List.of(0))) {
            other = holder(2, "0,1");
            lines = lines(other);
            assertThat(until(lines, "news"))
                    .contains("process " + ProcessHandle.current().pid());
            assertThat(ours.processors()).containsExactly(0);
        }
        assertThat(until(lines, "has")).isEqualTo("has [0, 1]");
        other.getOutputStream().close();
        assertThat(until(lines, "gave")).isEqualTo("gave back");
    }

    @Test
    void aHolderThatIsKilledHoldsNothing() throws Exception {
        Process other = holder(2, "0,1");
        assertThat(until(lines(other), "has")).isEqualTo("has [0, 1]");
        assertThat(LockFile.tryLock(folder().resolve("cpu-0.lock"))).isEmpty();
        assertThat(LockFile.holder(folder().resolve("cpu-0.lock"))).isEqualTo("process " + other.pid());
        other.destroyForcibly().waitFor();
        try (CoreLease ours = leases().take(2, List.of(0, 1))) {
            assertThat(ours.processors()).containsExactly(0, 1);
        }
    }

    @Test
    void theSamePluginLoadedTwiceInOneJvmExcludesItself() throws Exception {
        URL[] classPath = Stream.of(System.getProperty("java.class.path").split(java.io.File.pathSeparator))
                .map(Path::of)
                .map(CoreLeasesTest::url)
                .toArray(URL[]::new);
        Path lock = Files.createDirectory(folder()).resolve("cpu-0.lock");
        try (URLClassLoader realm = new URLClassLoader(classPath, ClassLoader.getPlatformClassLoader())) {
            Class<?> twin = realm.loadClass(LockFile.class.getName());
            var tryLock = twin.getDeclaredMethod("tryLock", Path.class);
            tryLock.setAccessible(true);
            Optional<LockFile> ours = LockFile.tryLock(lock);
            assertThat(ours).isPresent();
            assertThat((Optional<?>) tryLock.invoke(null, lock)).isEmpty();
            Process other = holder(1, "0");
            assertThat(until(lines(other), ""))
                    .as("the twin's try must not free our lock")
                    .startsWith("news");
            other.destroyForcibly();
            ours.get().close();
        }
    }

    private static URL url(Path path) {
        try {
            return path.toUri().toURL();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void everyUserMayUseTheFiles() throws Exception {
        try (CoreLease lease = leases().take(1, List.of(0))) {
            List<Path> made = new ArrayList<>(List.of(folder()));
            try (Stream<Path> files = Files.list(folder())) {
                files.forEach(made::add);
            }
            assertThat(made).hasSize(3);
            assertThat(lease.processors()).hasSize(1);
            for (Path path : made) {
                assertThat(java.nio.file.attribute.PosixFilePermissions.toString(Files.getPosixFilePermissions(path)))
                        .isIn("rwxrwxrwx", "rw-rw-rw-");
            }
        }
    }

    @Test
    void aLinkInPlaceOfTheFolderOrOfAFileIsRefused() throws Exception {
        Path elsewhere = Files.createDirectory(temporary.resolve("elsewhere"));
        Files.createSymbolicLink(folder(), elsewhere);
        assertThatThrownBy(() -> leases().take(1, List.of(0)))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("but is something else: remove it");
        Path precious = Files.writeString(temporary.resolve("precious"), "precious");
        Path link = Files.createSymbolicLink(elsewhere.resolve("cpu-0.lock"), precious);
        assertThatThrownBy(() -> LockFile.tryLock(link)).isInstanceOf(IOException.class);
        assertThat(precious).hasContent("precious");
        assertThat(System.getProperties().stringPropertyNames()).noneMatch(name -> name.contains("elsewhere"));
    }
}
