package io.github.mvngrade.checks;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Makes a JUnit test a check, that is, a test that carries points. Stands beside {@code @Test} or {@code @ParameterizedTest}
 * (one check, however many invocations) and {@code @DisplayName}, which gives the title.
 *
 * <p>A check may take a {@link java.util.Random}: it is seeded from the grade's seed and the check's id, so that inputs are
 * fresh in each grade and a run can be repeated. It may also take what JUnit provides, such as a folder for its files:
 * {@code @TempDir Path folder}. A check whose points have {@link #parts} takes a {@link Parts}.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(SeededInputs.class)
public @interface Check {
    /** Unique within the exercise: lower-case words joined by hyphens. */
    String id();

    /** What the check is worth: a decimal above 0 with at most two decimals, for example {@code "1.5"}. */
    String points();

    /**
     * What shares the points equally, by names that tell a student what works; at least two. The check takes a {@link Parts}
     * and tries each once. It is a plain {@code @Test} without a {@code @Speedup}, and each share is whole hundredths of a
     * point.
     */
    String[] parts() default {};

    /** What a student should look at when the check fails; shown for a hidden check too, so it must give nothing away. */
    String hint();

    /** Ids of the checks that must pass before this one is run; they stand before it. */
    String[] requires() default {};

    /**
     * How long the check may take, for example {@code "30s"}, {@code "500ms"} or {@code "2m"}; shorter or longer than the
     * exercise's {@code limits.perCheck}, which holds if this is left out. It must not exceed {@code limits.total}. It also
     * bounds each timed run of a speedup. In a plain {@code mvn test} of what students get, the longest limit of their checks
     * holds for all.
     */
    String limit() default "";
}
