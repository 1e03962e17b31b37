package io.github.mvngrade.checks;

import io.github.mvngrade.checks.compare.Likeness;
import io.github.mvngrade.checks.compare.Mismatch;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.BeforeTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.platform.commons.support.AnnotationSupport;

/**
 * Makes a check a speedup check: after the check itself has passed, the grader measures how much faster the contender is
 * than the baseline.
 *
 * <p>Before its own body, the check runs both programs once with the same seed and compares their answers; a plain
 * {@code mvn test} does only that.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(Speedup.SameAnswer.class)
public @interface Speedup {
    /** How two programs are compared. */
    enum Rule {
        /** Sequential against {@link #workers} threads, or a process pool that is already up. */
        THREADS,
        /** Sequential against a program that starts its {@link #workers} JVMs in every run. */
        PROCESSES,
        /** Two sequential programs, a better algorithm against a worse one. */
        ALGORITHMIC
    }

    /** How the two programs are compared. */
    Rule rule();

    /** The speedup to reach, a ratio above 1; under the parallel rules as it would be on real, idle cores. */
    double target();

    /** How many threads or processes; left at 1 under {@link Rule#ALGORITHMIC}, which has none. */
    int workers() default 1;

    /**
     * Whether each run of the contender starts in fresh class loaders, after {@link TimedProgram#link}, so that nothing
     * cached is left from the run before.
     */
    boolean cold() default false;

    /** The course's sequential program. */
    Class<? extends TimedProgram> baseline();

    /** The program that calls the submission. */
    Class<? extends TimedProgram> contender();

    /** The kernel that tells what the cores are worth; not used under {@link Rule#ALGORITHMIC}. */
    Class<? extends Kernel> calibrator() default ArithmeticKernel.class;

    /** Runs baseline and contender once and compares their answers; JUnit creates it. */
    final class SameAnswer implements BeforeTestExecutionCallback {
        /** For JUnit. */
        public SameAnswer() {}

        @Override
        public void beforeTestExecution(ExtensionContext context) throws Exception {
            Speedup speedup = AnnotationSupport.findAnnotation(context.getRequiredTestMethod(), Speedup.class)
                    .orElseThrow();
            long seed = SeededInputs.seed();
            Object expected = answer(context, speedup.baseline(), seed);
            Object actual = answer(context, speedup.contender(), seed);
            Likeness compared = Likeness.of(expected, actual);
            if (!compared.same()) {
                String sentence = "Before anything is timed, the answer must be right. " + compared.note();
                Mismatch.fail(sentence.strip(), compared.expected(), compared.actual(), null);
            }
        }

        private static Object answer(ExtensionContext context, Class<? extends TimedProgram> type, long seed)
                throws Exception {
            TimedProgram program = program(context, type);
            try {
                return program.run(seed);
            } finally {
                if (program instanceof AutoCloseable held) {
                    held.close();
                }
            }
        }

        private static TimedProgram program(ExtensionContext context, Class<? extends TimedProgram> type)
                throws NoSuchMethodException {
            return context.getExecutableInvoker().invoke(type.getDeclaredConstructor());
        }
    }
}
