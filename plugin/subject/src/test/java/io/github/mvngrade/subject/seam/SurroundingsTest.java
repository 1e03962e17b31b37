package io.github.mvngrade.subject.seam;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mvngrade.checks.SeededInputs;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.Security;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.TimeZone;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SurroundingsTest {
    private final Surroundings surroundings = Surroundings.keep();
    private final PrintStream out = System.out;
    private final PrintStream err = System.err;
    private final InputStream in = System.in;

    @AfterEach
    void putAllBack() {
        surroundings.putBack();
    }

    /** What a JVM looks like to whoever runs the next check. */
    private List<Object> seen() throws Exception {
        Thread thread = Thread.currentThread();
        Path made = Files.createTempFile("seen", "");
        Files.delete(made);
        return List.of(
                System.out == out,
                System.err == err,
                System.in == in,
                System.getProperty("java.home"),
                System.getProperty("java.class.path"),
                System.lineSeparator() + System.getProperty("line.separator"),
                Locale.getDefault(),
                Locale.getDefault(Locale.Category.FORMAT),
                String.format("%d %.1f %s", 12, 1.5, "TITLE".toLowerCase()),
                TimeZone.getDefault().getRawOffset(),
                String.valueOf(Thread.getDefaultUncaughtExceptionHandler()),
                thread.getName(),
                thread.getPriority(),
                String.valueOf(thread.getContextClassLoader()),
                thread.isInterrupted(),
                Security.getProvider("SUN").getName(),
                made.getParent());
    }

    static Stream<Named<Runnable>> changes() {
        return Stream.of(
                change("no streams", () -> {
                    System.setOut(null);
                    System.setErr(null);
                    System.setIn(null);
                }),
                change("properties of its own", () -> System.setProperties(new Properties())),
                change("no properties", () -> System.getProperties().clear()),
                change("garbage as properties", () -> System.getProperties().replaceAll((key, value) -> "garbage")),
                change("Turkish", () -> Locale.setDefault(Locale.forLanguageTag("tr-TR"))),
                change("Arabic digits", () -> Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"))),
                change("another time zone", () -> TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kathmandu"))),
                change(
                        "a handler of all",
                        () -> Thread.setDefaultUncaughtExceptionHandler((thread, thrown) -> {
                            throw new IllegalStateException();
                        })),
                change("no SUN provider", () -> Security.removeProvider("SUN")),
                change("another thread", () -> {
                    Thread thread = Thread.currentThread();
                    thread.setName("mine");
                    thread.setPriority(Thread.MIN_PRIORITY);
                    thread.setContextClassLoader(null);
                    thread.setUncaughtExceptionHandler((same, thrown) -> {});
                    thread.interrupt();
                }));
    }

    private static Named<Runnable> change(String name, Runnable change) {
        return Named.of(name, change);
    }

    @ParameterizedTest
    @MethodSource("changes")
    void theNextCheckBeginsAsTheFirstDid(Runnable change) throws Exception {
        List<Object> before = seen();
        change.run();
        surroundings.putBack();
        assertThat(seen()).isEqualTo(before);
    }

    @Test
    void whatASubmissionAddsStays() {
        System.setProperty("mine", "kept");
        surroundings.putBack();
        assertThat(System.clearProperty("mine")).isEqualTo("kept");
    }

    @Test
    void theTimeZoneIsTheOneThatWasKept() {
        TimeZone before = TimeZone.getDefault();
        TimeZone kept = TimeZone.getTimeZone("Asia/Kathmandu");
        TimeZone.setDefault(kept);
        try {
            Surroundings inNepal = Surroundings.keep();
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));
            inNepal.putBack();
            assertThat(TimeZone.getDefault()).isEqualTo(kept);
        } finally {
            TimeZone.setDefault(before);
        }
    }

    @Test
    void theSeedIsKeptAsWell() {
        surroundings.seed(7);
        System.clearProperty(SeededInputs.SEED_PROPERTY);
        surroundings.putBack();
        assertThat(System.clearProperty(SeededInputs.SEED_PROPERTY)).isEqualTo("7");
    }

    @Test
    void whatIsHeldBackInAStreamOfTheSubmissionsIsFlushed() {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(new java.io.BufferedOutputStream(printed)));
        System.out.print("held back");
        surroundings.flush();
        assertThat(printed.toString()).isEqualTo("held back");
    }

    static Stream<Named<Runnable>> flushes() {
        return Stream.of(
                Named.of("throws", () -> {
                    throw new IllegalStateException();
                }),
                Named.of("throws an error", () -> {
                    throw new StackOverflowError();
                }));
    }

    private static PrintStream flushing(Runnable flush) {
        return new PrintStream(OutputStream.nullOutputStream()) {
            @Override
            public void flush() {
                flush.run();
            }
        };
    }

    @Test
    void whereThereIsNoStreamTheOtherIsFlushed() {
        AtomicBoolean flushed = new AtomicBoolean();
        System.setOut(null);
        System.setErr(flushing(() -> flushed.set(true)));
        surroundings.flush();
        assertThat(flushed).isTrue();
    }

    @ParameterizedTest
    @MethodSource("flushes")
    void noStreamKeepsTheOtherFromBeingFlushed(Runnable flush) {
        AtomicBoolean flushed = new AtomicBoolean();
        System.setOut(flushing(flush));
        System.setErr(flushing(() -> flushed.set(true)));
        surroundings.flush();
        assertThat(flushed).isTrue();
    }

    @Test
    void aStreamThatNeverReturnsIsWaitedForOnce() {
        CountDownLatch never = new CountDownLatch(1);
        CountDownLatch waited = new CountDownLatch(1);
        System.setOut(flushing(() -> {
            waited.countDown();
            awaitQuietly(never);
        }));
        surroundings.flush();
        assertThat(waited.getCount()).isZero();
        AtomicBoolean again = new AtomicBoolean();
        System.setOut(flushing(() -> again.set(true)));
        surroundings.flush();
        assertThat(again).isFalse();
        never.countDown();
    }

    @Test
    void aThreadLocalThatRefusesToBeInheritedDisturbsNoFlush() {
        AtomicBoolean flushed = new AtomicBoolean();
        System.setOut(flushing(() -> flushed.set(true)));
        InheritableThreadLocal<String> refusing = new InheritableThreadLocal<>() {
            @Override
            protected String childValue(String parentValue) {
                throw new IllegalStateException();
            }
        };
        refusing.set("mine");
        try {
            surroundings.flush();
        } finally {
            refusing.remove();
        }
        assertThat(flushed).isTrue();
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
