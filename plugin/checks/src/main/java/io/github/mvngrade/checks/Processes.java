package io.github.mvngrade.checks;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What a check needs of operating-system processes. The grader sees them from outside, in the system's process table, and
 * judges after the check itself passed: what a program says of its processes doesn't count. The JVM in which the check
 * runs isn't counted. A plain {@code mvn test} judges none of it.
 *
 * <p>Each check stands alone: when it is over, whatever it started has half a second to end and is then killed. So a whole
 * class of checks can't share a pool of processes.
 *
 * <p>Processes are looked for every 20 ms, so let each live longer: give it work for a second, or have workers wait for
 * each other.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Processes {
    /**
     * How many processes that count the check must start, directly or through others. {@link #jvms} and {@link #minShare} say
     * which ones count.
     */
    int atLeast() default 0;

    /**
     * How many processes the check may start at most, directly or through others. Here each one counts, whatever it runs and
     * does. 0 forbids processes.
     */
    int atMost() default Integer.MAX_VALUE;

    /** Short for {@link #atLeast} and {@link #atMost} with this number; neither stands beside it. */
    int exactly() default -1;

    /**
     * The share, from 0 to 1, of the work that a process must do to count towards {@link #atLeast}. The whole is the
     * processor time of all processes that the check started; the JVM in which the check runs isn't among them. A process
     * that only sleeps while others work is then none. All shares together are 1, so ask for a part of an equal share: 0.15 for
     * two workers, 0.1 for three. A speedup takes 30 % of an equal share for a worker's.
     *
     * <p>A JVM needs about 0.1 s of processor time to start, so give each worker clearly more to do.
     */
    double minShare() default 0;

    /**
     * Whether only JVMs count towards {@link #atLeast}: processes whose executable is the {@code java} of the runtime that the
     * checks run on, as {@code java.home} names it and as {@code java} is found on the {@code PATH}. Another program isn't
     * counted, whatever its name. Where the system doesn't say what a process runs, each one counts. With {@code false} any
     * program does.
     */
    boolean jvms() default true;

    /** Whether {@link #atLeast} processes that count, then 2 or more, must run at one moment. */
    boolean overlapping() default false;

    /** Whether all must have ended when the check has, also those that don't count. What is left is killed in any case. */
    boolean noneLeft() default false;
}
