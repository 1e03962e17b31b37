package io.github.mvngrade.checks;

import java.util.Random;
import java.util.SplittableRandom;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.platform.commons.support.AnnotationSupport;

/** Gives a check its {@link Random}; JUnit creates it for {@link Check}. */
public final class SeededInputs implements ParameterResolver {
    /** System property with the seed; a whole number. Absent, as in a plain {@code mvn test}, it is 0. */
    public static final String SEED_PROPERTY = "grade.seed";

    /** For JUnit. */
    public SeededInputs() {}

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Random.class;
    }

    @Override
    public Random resolveParameter(ParameterContext parameter, ExtensionContext context) {
        String id = AnnotationSupport.findAnnotation(context.getRequiredTestMethod(), Check.class)
                .map(Check::id)
                .orElseThrow();
        return random(seed(), id);
    }

    /** Seeds that differ only a little give a {@link Random} nearly the same first number, so their bits are mixed first. */
    static Random random(long seed, String id) {
        return new Random(new SplittableRandom(seed * 31 + id.hashCode()).nextLong());
    }

    static long seed() {
        return Long.getLong(SEED_PROPERTY, 0);
    }
}
