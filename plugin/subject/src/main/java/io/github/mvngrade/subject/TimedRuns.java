package io.github.mvngrade.subject;

import io.github.mvngrade.checks.TimedProgram;
import io.github.mvngrade.model.curve.Setting;
import io.github.mvngrade.model.plan.Trials;
import io.github.mvngrade.model.protocol.Answer;
import io.github.mvngrade.model.protocol.CheckClasses;
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

/** Runs one {@link TimedProgram}, or one {@link TimedProgram.Tuned} with a setting, as often as it is told to. */
final class TimedRuns {
    private final SubjectEvents events;
    private final CheckClasses classes;
    private final String className;
    private final Trials trials;
    private final ChecksLayer warm;
    private final URL[] classPath;
    private final List<TimedProgram> programs = new ArrayList<>();
    private @Nullable Setting setting;

    TimedRuns(SubjectEvents events, CheckClasses classes, String className, Trials trials) {
        this.events = events;
        this.classes = classes;
        this.className = className;
        this.trials = trials;
        this.classPath = classPath();
        this.warm = ChecksLayer.over(ClassLoader.getSystemClassLoader(), classes);
    }

    /**
     * Makes as many programs ready as will be run. Warm: the same one as before. Cold: each in new loaders over the class
     * path, linked and not run.
     */
    void prepare(int runs) {
        try {
            TimedProgram same = trials == Trials.WARM ? warmProgram() : null;
            programs.clear();
            for (int run = 0; run < runs; run++) {
                programs.add(same != null ? same : coldProgram());
            }
        } catch (Throwable thrown) {
            events.threw(Failures.of(thrown));
            return;
        }
        events.ready();
    }

    private TimedProgram warmProgram() throws ReflectiveOperationException {
        return programs.isEmpty() ? create(warm) : programs.get(0);
    }

    private TimedProgram coldProgram() throws Exception {
        TimedProgram program = create(ChecksLayer.over(freshLoader(), classes));
        program.link();
        return program;
    }

    void time(long seed) {
        if (programs.isEmpty()) {
            throw new IllegalStateException("A program must be prepared before it is timed");
        }
        Object[] values = new Object[programs.size()];
        Answer answer;
        long nanos;
        try {
            long start = System.nanoTime();
            for (int run = 0; run < values.length; run++) {
                values[run] = programs.get(run).run(seed);
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

    /** What is prepared from now on is a tuned program, which gets this setting in each run. */
    void tune(Setting given) {
        setting = given;
    }

    private TimedProgram create(ChecksLayer layer) throws ReflectiveOperationException {
        Object program = layer.load(className).getConstructor().newInstance();
        return setting == null ? (TimedProgram) program : tuned((TimedProgram.Tuned) program);
    }

    private TimedProgram tuned(TimedProgram.Tuned program) {
        return seed -> {
            Setting given = Objects.requireNonNull(setting, "A tuned program runs only after it was given a setting");
            return program.run(seed, given.workers(), given.size());
        };
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
