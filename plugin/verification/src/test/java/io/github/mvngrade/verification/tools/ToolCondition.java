package io.github.mvngrade.verification.tools;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.platform.commons.support.AnnotationSupport;

/** Skips a test, or fails it, when a tool that it {@linkplain RequiresTool requires} is missing; JUnit creates it. */
final class ToolCondition implements ExecutionCondition {
    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        String missing = AnnotationSupport.findAnnotation(context.getElement(), RequiresTool.class).stream()
                .flatMap(required -> Arrays.stream(required.value()))
                .map(Tool::new)
                .filter(tool -> tool.find().isEmpty())
                .map(Tool::missing)
                .collect(Collectors.joining(", "));
        if (missing.isEmpty()) {
            return ConditionEvaluationResult.enabled("every tool is here");
        }
        // JUnit reports what a condition throws as the failure of the test.
        Optional<AssertionError> failure = Requirement.current().failure(missing);
        if (failure.isPresent()) {
            throw failure.get();
        }
        return ConditionEvaluationResult.disabled(missing);
    }
}
