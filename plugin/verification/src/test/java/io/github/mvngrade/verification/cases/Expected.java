package io.github.mvngrade.verification.cases;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.github.mvngrade.model.Outcome;
import io.github.mvngrade.model.Verdict;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a case's {@code expected.yaml} says.
 *
 * @param outcome of the grade
 * @param earned points with all checks, without speedups; null where it doesn't matter
 * @param verdicts of checks, by their id
 * @param endings of checks as grade.json spells them, by their id
 * @param says phrases that the console or the page must hold
 * @param never phrases that neither they nor grade.json may hold
 * @param without files of the skeleton that the student doesn't have, relative to the exercise's folder
 * @param longestJson size of grade.json at most, in bytes; null where it doesn't matter
 */
record Expected(
        Outcome outcome,
        @Nullable String earned,
        Map<String, Verdict> verdicts,
        Map<String, String> endings,
        List<String> says,
        List<String> never,
        List<String> without,
        @Nullable Long longestJson) {
    /** Every case has a phrase that it is about. */
    Expected {
        verdicts = Objects.requireNonNullElse(verdicts, Map.of());
        endings = Objects.requireNonNullElse(endings, Map.of());
        says = Objects.requireNonNullElse(says, List.of());
        never = Objects.requireNonNullElse(never, List.of());
        without = Objects.requireNonNullElse(without, List.of());
        if (says.isEmpty() && never.isEmpty() && earned == null) {
            throw new IllegalArgumentException("A case must expect points, a phrase, or the absence of one");
        }
    }

    static Expected read(Path file) throws IOException {
        return new ObjectMapper(new YAMLFactory()).readValue(file.toFile(), Expected.class);
    }
}
