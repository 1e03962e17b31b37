package io.github.mvngrade.subject.seam;

import io.github.mvngrade.checks.SeededInputs;
import java.io.InputStream;
import java.io.PrintStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.Provider;
import java.security.Security;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TimeZone;
import org.jspecify.annotations.Nullable;

/**
 * What a JVM has only once and a submission may change: kept before its code runs, and put back around each check, so that every
 * check begins as the first one did. What a submission adds, such as a system property of its own, stays.
 */
public final class Surroundings {
    /** For a submission's stream that never returns. */
    private static final long LONGEST_FLUSH_MILLIS = 1_000;

    private final PrintStream out = System.out;
    private final PrintStream err = System.err;
    private final InputStream in = System.in;
    private final Properties properties = System.getProperties();
    private final Map<String, String> values = new HashMap<>();
    private final Locale locale = Locale.getDefault();
    private final Locale display = Locale.getDefault(Locale.Category.DISPLAY);
    private final Locale format = Locale.getDefault(Locale.Category.FORMAT);
    private final TimeZone zone = TimeZone.getDefault();
    private final Provider digests = digests();
    private final Thread thread = Thread.currentThread();
    private final String name = thread.getName();
    private final int priority = thread.getPriority();
    private final ClassLoader loader = thread.getContextClassLoader();
    private final Thread.@Nullable UncaughtExceptionHandler ofAll = Thread.getDefaultUncaughtExceptionHandler();
    private boolean stuck;

    private Surroundings() {
        properties.stringPropertyNames().forEach(key -> values.put(key, properties.getProperty(key)));
    }

    /** Keeps what there is now. To be called on the thread that checks will run on. */
    public static Surroundings keep() {
        return new Surroundings();
    }

    private static Provider digests() {
        try {
            return MessageDigest.getInstance("SHA-256").getProvider();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }

    /** Sets the seed of all inputs that checks draw; from now on it is kept as well. */
    public void seed(long seed) {
        values.put(SeededInputs.SEED_PROPERTY, Long.toString(seed));
        putBackProperties();
    }

    /** Restores all that was kept, and clears an interrupt of the thread. To be called on the thread that was kept. */
    public void putBack() {
        Thread.interrupted();
        attempt(this::putBackStreams);
        attempt(this::putBackProperties);
        attempt(() -> Locale.setDefault(locale));
        attempt(() -> Locale.setDefault(Locale.Category.DISPLAY, display));
        attempt(() -> Locale.setDefault(Locale.Category.FORMAT, format));
        attempt(() -> TimeZone.setDefault(zone));
        attempt(this::putBackProvider);
        attempt(() -> Thread.setDefaultUncaughtExceptionHandler(ofAll));
        attempt(this::putBackThread);
    }

    private void putBackStreams() {
        System.setOut(out);
        System.setErr(err);
        System.setIn(in);
    }

    private void putBackProperties() {
        if (System.getProperties() != properties) {
            System.setProperties(properties);
        }
        values.forEach((key, value) -> {
            if (!value.equals(properties.get(key))) {
                properties.setProperty(key, value);
            }
        });
    }

    /** Temporary files, and the random numbers in their names, need it. */
    private void putBackProvider() {
        if (Security.getProvider(digests.getName()) != digests) {
            Security.removeProvider(digests.getName());
            Security.insertProviderAt(digests, 1);
        }
    }

    private void putBackThread() {
        thread.setUncaughtExceptionHandler(null);
        thread.setContextClassLoader(loader);
        thread.setPriority(priority);
        if (!thread.getName().equals(name)) {
            thread.setName(name);
        }
    }

    /** If one of them can't be put back, the others still must be. */
    private static void attempt(Runnable step) {
        try {
            step.run();
        } catch (Throwable refused) {
            // What stays changed is the next check's trouble, not a reason to lose this one's result.
        }
    }

    /**
     * Sends what was printed out of the JVM, through the current streams and those that were kept. A submission's stream may
     * do anything instead: throw, or never return; that is waited for once, and for 1 s at most.
     */
    public void flush() {
        if (stuck) {
            return;
        }
        Thread flusher;
        try {
            // It inherits no InheritableThreadLocal: a submission's would run its code here.
            flusher = new Thread(null, this::flushAll, "output-flush", 0, false);
            flusher.setDaemon(true);
            flusher.start();
        } catch (OutOfMemoryError noMoreThreads) {
            attempt(out::flush);
            return;
        }
        stuck = !CheckThread.awaitEnd(flusher, LONGEST_FLUSH_MILLIS);
    }

    /** There may be no stream to flush. */
    private void flushAll() {
        attempt(() -> System.out.flush());
        attempt(() -> System.err.flush());
        attempt(out::flush);
        attempt(err::flush);
    }
}
