package io.github.mvngrade.subject;

import io.github.mvngrade.checks.TimedProgram;
import io.github.mvngrade.model.curve.Setting;
import io.github.mvngrade.model.plan.Trials;
import io.github.mvngrade.model.protocol.Answer;
import io.github.mvngrade.model.protocol.CheckClasses;
import io.github.mvngrade.model.protocol.Input;
import io.github.mvngrade.model.protocol.SubjectEvents;
import java.io.File;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Runs one {@link TimedProgram}, or with a setting one {@link TimedProgram.Scaled} or {@link TimedProgram.Tuned}, as often as the
 * grader orders it.
 */
final class TimedRuns {
    private final SubjectEvents events;
    private final CheckClasses classes;
    private final String className;
    private final Trials trials;
    private final ChecksLayer warm;
    private final URL[] classPath;
    private final List<Timed> programs = new ArrayList<>();
    private @Nullable Object kept;
    private @Nullable Setting setting;
    private @Nullable Input input;

    TimedRuns(SubjectEvents events, CheckClasses classes, String className, Trials trials) {
        this.events = events;
        this.classes = classes;
        this.className = className;
        this.trials = trials;
        this.classPath = classPath();
        Answers.prepare();
        this.warm = ChecksLayer.over(ClassLoader.getSystemClassLoader(), classes);
    }

    /** Any of the kinds of programs. */
    private interface Timed {
        /** Does the part that isn't timed. */
        default void prepare(Input given) throws Exception {}

        Object run(Input given) throws Exception;
    }

    /**
     * Prepares as many programs as will be run. Warm: the same one as before. Cold: each in new loaders over the class path,
     * linked and not run.
     */
    void prepare(int runs, Input given) {
        try {
            Timed same = trials == Trials.WARM ? warmProgram() : null;
            programs.clear();
            for (int run = 0; run < runs; run++) {
                Timed program = same != null ? same : coldProgram();
                program.prepare(given);
                programs.add(program);
            }
            input = given;
        } catch (Throwable thrown) {
            events.threw(Failures.of(thrown));
            return;
        }
        events.ready();
    }

    private Timed warmProgram() throws ReflectiveOperationException {
        if (!programs.isEmpty()) {
            return programs.get(0);
        }
        kept = create(warm);
        return timed(kept);
    }

    private Timed coldProgram() throws Exception {
        Object program = create(ChecksLayer.over(freshLoader(), classes));
        if (program instanceof TimedProgram linked) {
            linked.link();
        }
        return timed(program);
    }

    void time() {
        if (programs.isEmpty() || input == null) {
            throw new IllegalStateException("A program must be prepared before it is timed");
        }
        Object[] values = new Object[programs.size()];
        Answer answer;
        long nanos;
        try {
            long start = System.nanoTime();
            for (int run = 0; run < values.length; run++) {
                values[run] = programs.get(run).run(input);
            }
            nanos = System.nanoTime() - start;
            answer = oneOf(values);
        } catch (Throwable thrown) {
            events.threw(Failures.of(thrown));
            return;
        }
        events.timed(answer, nanos);
    }

    /** The answer that all runs gave, or one that differs from the first. */
    private static Answer oneOf(Object[] values) {
        Answer first = Answers.of(values[0]);
        return Stream.of(values)
                .skip(1)
                .map(Answers::of)
                .filter(answer -> !answer.sameAs(first))
                .findFirst()
                .orElse(first);
    }

    /** Closes a warm program that can be closed. If that throws, the grader hears of it instead of an answer. */
    void close() {
        try {
            if (kept instanceof AutoCloseable closeable) {
                closeable.close();
            }
        } catch (Throwable thrown) {
            events.threw(Failures.of(thrown));
        }
    }

    /** Gives the program this setting in each run. */
    void tune(Setting given) {
        setting = given;
    }

    private Object create(ChecksLayer layer) throws ReflectiveOperationException {
        return layer.load(className).getConstructor().newInstance();
    }

    private Timed timed(Object program) {
        if (program instanceof TimedProgram.Sized sized) {
            return new Timed() {
                @Override
                public void prepare(Input given) throws Exception {
                    sized.prepare(given.seed(), given.size());
                }

                @Override
                public Object run(Input given) throws Exception {
                    return sized.run(given.seed(), given.size());
                }
            };
        }
        if (program instanceof TimedProgram.Scaled scaled) {
            return given -> scaled.run(given.seed(), given.size(), setting().workers());
        }
        if (program instanceof TimedProgram.Tuned tuned) {
            return given ->
                    tuned.run(given.seed(), setting().workers(), setting().size());
        }
        TimedProgram fixed = (TimedProgram) program;
        return given -> fixed.run(given.seed());
    }

    private Setting setting() {
        return Objects.requireNonNull(setting, "Such a program runs only after it was given a setting");
    }

    private URLClassLoader freshLoader() {
        return new URLClassLoader("submission", classPath, ClassLoader.getPlatformClassLoader());
    }

    private static URL[] classPath() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(TimedRuns::url)
                .toArray(URL[]::new);
    }

    private static URL url(String entry) {
        try {
            return Path.of(entry).toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalStateException("The class path has an entry that is no path: " + entry, e);
        }
    }
}
