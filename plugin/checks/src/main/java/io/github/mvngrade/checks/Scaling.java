package io.github.mvngrade.checks;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Has the grader record how a program scales, in addition to a {@link Speedup} by threads or processes. After the speedup is
 * measured, the grader times the program with 1, 2, ... workers. The report shows the speedups against the ideal line, with
 * Karp and Flatt's serial fraction and a fit of Amdahl's law. No point depends on it.
 *
 * <p>Each number of workers gets four runs, the first of which is thrown away; all runs together get a minute. The size of
 * the work is the one that was found for the speedup. A plain {@code mvn test} runs none of it.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Scaling {
    /** The program that calls the submission. */
    Class<? extends TimedProgram.Scaled> program();

    /**
     * How many workers it gets at most, from 2 to 64, if the machine has that many cores; 0 for as many as the speedup has.
     */
    int most() default 0;
}
