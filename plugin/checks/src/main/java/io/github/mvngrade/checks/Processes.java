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
    /** How many processes the check must start, directly or through others. */
    int atLeast() default 0;

    /** Whether {@link #atLeast}, then 2 or more, must run at one moment. */
    boolean overlapping() default false;

    /** Whether all must have ended when the check has. What is left is killed and reported in any case. */
    boolean noneLeft() default false;
}
