package io.github.mvngrade.checks;

import java.util.Objects;
import org.junit.jupiter.api.extension.BeforeTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.platform.commons.support.AnnotationSupport;

/** Runs baseline and contender of a {@link Speedup} once and compares their answers; JUnit creates it. */
public final class SameAnswer implements BeforeTestExecutionCallback {
    public SameAnswer() {}

    @Override
    public void beforeTestExecution(ExtensionContext context) throws Exception {
        Speedup speedup = AnnotationSupport.findAnnotation(context.getRequiredTestMethod(), Speedup.class)
                .orElseThrow();
        long seed = SeededInputs.seed();
        Object expected = program(context, speedup.baseline()).run(seed);
        Object actual = program(context, speedup.contender()).run(seed);
        if (!Objects.deepEquals(expected, actual)) {
            Mismatch.fail(
                    "Before anything is timed, the answer must be right.",
                    Mismatch.text(expected),
                    Mismatch.text(actual),
                    null);
        }
    }

    private static TimedProgram program(ExtensionContext context, Class<? extends TimedProgram> type)
            throws NoSuchMethodException {
        return context.getExecutableInvoker().invoke(type.getDeclaredConstructor());
    }
}
