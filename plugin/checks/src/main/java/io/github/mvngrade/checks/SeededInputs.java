package io.github.mvngrade.checks;

import io.github.mvngrade.checks.parts.PartWatch;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolutionException;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;
import org.junit.platform.commons.support.AnnotationSupport;

/** Gives a check its {@link Random} and its {@link Parts}; JUnit creates it for {@link Check}. */
public final class SeededInputs implements ParameterResolver, InvocationInterceptor {
    /** System property with the seed; a whole number. Absent, as in a plain {@code mvn test}, it is 0. */
    public static final String SEED_PROPERTY = "grade.seed";

    /** For JUnit. */
    public SeededInputs() {}

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == Random.class || type == Parts.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Method method = context.getRequiredTestMethod();
        Check check = AnnotationSupport.findAnnotation(method, Check.class).orElseThrow();
        if (parameter.getParameter().getType() == Parts.class) {
            return parts(check, method);
        }
        return random(seed(), check.id());
    }

    private static Parts parts(Check check, Method method) {
        if (check.parts().length == 0 || !AnnotationSupport.isAnnotated(method, Test.class)) {
            throw new ParameterResolutionException("Check " + check.id()
                    + " takes Parts, so it must name them in @Check(parts = {...}) and be a plain @Test");
        }
        return new Parts(List.of(check.parts()), PartWatch.of(method));
    }

    /** A check with parts isn't over before all of them are accounted for. */
    @Override
    public void interceptTestMethod(
            Invocation<Void> check, ReflectiveInvocationContext<Method> call, ExtensionContext context)
            throws Throwable {
        List<Parts> parts = call.getArguments().stream()
                .filter(Parts.class::isInstance)
                .map(Parts.class::cast)
                .toList();
        parts.forEach(Parts::begin);
        check.proceed();
        parts.forEach(Parts::finish);
    }

    /** Seeds that differ only a little give a {@link Random} nearly the same first number, so their bits are mixed first. */
    static Random random(long seed, String id) {
        return new Random(new SplittableRandom(seed * 31 + id.hashCode()).nextLong());
    }

    static long seed() {
        return Long.getLong(SEED_PROPERTY, 0);
    }
}
