package io.github.mvngrade.checks;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Has the grader record what a size does to a program: it times the program for each pair of a number of workers and a size,
 * after the check has passed and its speedup, if it has one, was measured. The report shows the median times as a table, sizes
 * down and workers across, and as a plot. No point depends on it.
 *
 * <p>Each pair has four runs, of which the first is thrown away, and all of them together a minute. A number of workers that the
 * machine has no cores for is left out. A plain {@code mvn test} runs none of it.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Sweep {
    /** The program that calls the submission. */
    Class<? extends TimedProgram.Tuned> program();

    /** The numbers of workers, each 1 or more and named once. */
    int[] workers();

    /** The sizes, each named once, up to 60 pairs with the workers; 0 stands for what the program chooses by itself. */
    int[] sizes();

    /** What the size is, in words: {@code "chunk size"}. */
    String size();
}
