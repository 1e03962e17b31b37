package io.github.mvngrade.checks;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Has the grader record how a size affects a program's time. After the check has passed and its speedup, if it has one, is
 * measured, the grader times the program with each pair of a number of workers and a size. The report shows the median times
 * as a table, sizes down and workers across, and as a plot. No point depends on it.
 *
 * <p>Each pair gets four runs, the first of which is thrown away; all runs together get a minute. A number of workers that
 * the machine has too few cores for is left out. A plain {@code mvn test} runs none of it.
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
