package io.github.mvngrade.subject;

import io.github.mvngrade.checks.TimedProgram;
import io.github.mvngrade.model.plan.Trials;
import io.github.mvngrade.model.protocol.Answer;
import io.github.mvngrade.model.protocol.CheckClasses;
import io.github.mvngrade.model.protocol.SubjectEvents;
import java.io.File;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Runs one {@link TimedProgram} as often as it is told to. */
final class TimedRuns {
    private final SubjectEvents events;
    private final CheckClasses classes;
    private final String className;
    private final Trials trials;
    private final ChecksLayer warm;
    private final URL[] classPath;

    private @Nullable TimedProgram program;

    TimedRuns(SubjectEvents events, CheckClasses classes, String className, Trials trials) {
        this.events = events;
        this.classes = classes;
        this.className = className;
        this.trials = trials;
        this.classPath = classPath();
        this.warm = ChecksLayer.over(ClassLoader.getSystemClassLoader(), classes);
    }

    /** Warm: the same program as before. Cold: a new one, in new loaders over the class path, linked and not run. */
    void prepare() {
        try {
            if (trials == Trials.COLD) {
                program = create(ChecksLayer.over(freshLoader(), classes));
                program.link();
            } else if (program == null) {
                program = create(warm);
            }
        } catch (Throwable thrown) {
            events.threw(Failures.of(thrown));
            return;
        }
        events.ready();
    }

    void time(long seed) {
        TimedProgram timed = program;
        if (timed == null) {
            throw new IllegalStateException("A program must be prepared before it is timed");
        }
        Answer answer;
        long nanos;
        try {
            long start = System.nanoTime();
            Object value = timed.run(seed);
            nanos = System.nanoTime() - start;
            answer = Answers.of(value);
        } catch (Throwable thrown) {
            events.threw(Failures.of(thrown));
            return;
        }
        events.timed(answer, nanos);
    }

    private TimedProgram create(ChecksLayer layer) throws ReflectiveOperationException {
        return (TimedProgram) layer.load(className).getConstructor().newInstance();
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
