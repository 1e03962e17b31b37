package io.github.mvngrade.checks;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Has the grader record how long several ways take to do the same work: in one thread, in several, in processes. After the
 * check has passed and its speedup, if it has one, is measured, the grader times each way. The report shows the median times as
 * a table and as bars, and how long each way takes compared with the first. No point depends on it.
 *
 * <p>Each way is a public {@link TimedProgram} with a public constructor without parameters. Its name in the report is JUnit's
 * {@code @DisplayName} on its class: {@code @DisplayName("two threads")}. Each has a JVM of its own, which stands still while
 * another is timed.
 *
 * <p>Each way gets four runs, the first of which is thrown away; all runs together get a minute. For one seed all ways give the
 * same answer. If a way gives another than the first, throws, hangs or ends its JVM, the record says so, and the others go on.
 * A way that is {@link AutoCloseable} is closed after its last run. One that is {@link TimedProgram.Sized} is prepared before
 * each run, and always gets the size 1. A plain {@code mvn test} runs none of it.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Comparison {
    /** The ways, from 2 to 8, each named once; the others are compared with the first. */
    Class<? extends TimedProgram>[] of();

    /** What all ways do, in words: {@code "100,000 squares"}. */
    String work();

    /**
     * How many threads or processes a way uses at most, from 1 to 64. All ways share that many cores; where the machine has
     * fewer, they are timed all the same, and the record says how many there were.
     */
    int workers() default 2;
}
