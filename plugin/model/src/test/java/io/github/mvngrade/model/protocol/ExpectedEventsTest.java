package io.github.mvngrade.model.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mvngrade.model.CheckId;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ExpectedEventsTest {
    private final List<String> unexpected = new ArrayList<>();
    private final SubjectEvents nothingIsExpected = new ExpectedEvents() {
        @Override
        protected void unexpected(String what) {
            unexpected.add(what);
        }
    };

    static Stream<Method> events() {
        return Stream.of(SubjectEvents.class.getDeclaredMethods()).filter(method -> !method.isSynthetic());
    }

    @ParameterizedTest
    @MethodSource("events")
    void whatNobodyExpectsIsNamed(Method event) throws Exception {
        event.invoke(
                nothingIsExpected,
                Stream.of(event.getParameters())
                        .map(ExpectedEventsTest::argument)
                        .toArray());
        assertThat(unexpected).singleElement().asString().isNotBlank().doesNotStartWith("The");
    }

    private static Object argument(Parameter parameter) {
        Class<?> type = parameter.getType();
        if (type == CheckId.class) {
            return new CheckId("one");
        }
        if (type == Failure.class) {
            return new Failure(Failure.Kind.THROWN, "x", Optional.empty(), Optional.empty(), "");
        }
        if (type == Answer.class) {
            return new Answer("1", "1");
        }
        return type == List.class ? List.of() : type == long.class ? (Object) 1L : "text";
    }
}
