package io.github.mvngrade.engine.pack;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.github.mvngrade.engine.intake.Intake;
import io.github.mvngrade.model.CheckId;
import io.github.mvngrade.model.ExerciseId;
import io.github.mvngrade.model.plan.Exercise;
import io.github.mvngrade.model.plan.Loss;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * {@code exercise.yaml} as its author writes it; what is left out has a default.
 *
 * @param id of the exercise
 * @param title one line for people
 * @param packageName Java package of the submission
 * @param release Java release, by default 17
 * @param submit globs of what is handed in, by default {@code src/main/java/**}{@code /*.java}
 * @param given globs of the course's own sources, by default {@code src/given/java/**}{@code /*.java}
 * @param modules of the JDK that a submission may use beside those that every one may, by default none
 * @param dependencies Maven coordinates of the jars that a submission may use, by default none
 * @param limits what a subject may use
 * @param checks ids in the order of the report, by default that of the classes
 * @param wrong by the name of a wrong solution, the checks that it loses, with points for those that it loses in part
 */
public record ExerciseFile(
        @Nullable String id,
        @Nullable String title,
        @JsonProperty("package") @Nullable String packageName,
        @Nullable Integer release,
        @Nullable List<String> submit,
        @Nullable List<String> given,
        @Nullable List<String> modules,
        @Nullable List<String> dependencies,
        @Nullable LimitsText limits,
        @Nullable List<String> checks,
        @Nullable Map<String, List<LossText>> wrong) {
    static final String NAME = "exercise.yaml";
    private static final int DEFAULT_RELEASE = 17;

    /** Reads the file of that name in an exercise's folder. */
    public static Exercise read(Path folder) throws PackException {
        Path file = folder.resolve(NAME);
        try {
            ObjectMapper yaml =
                    new ObjectMapper(new YAMLFactory()).enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
            return yaml.readValue(Files.readAllBytes(file), ExerciseFile.class).toExercise();
        } catch (UnrecognizedPropertyException e) {
            throw new PackException(file + ": " + KeyWords.unknown(e), e);
        } catch (MismatchedInputException e) {
            throw new PackException(file + ": " + KeyWords.mismatched(e), e);
        } catch (JsonProcessingException e) {
            throw new PackException(file + " can't be read: " + e.getOriginalMessage(), e);
        } catch (IOException e) {
            throw new PackException("There is no readable " + NAME + " in " + folder, e);
        } catch (IllegalArgumentException e) {
            throw new PackException(file + ": " + e.getMessage(), e);
        }
    }

    static ExerciseFile of(Exercise exercise) {
        return new ExerciseFile(
                exercise.id().value(),
                exercise.title(),
                exercise.packageName(),
                exercise.release(),
                exercise.submit(),
                exercise.given(),
                exercise.modules(),
                exercise.dependencies(),
                LimitsText.of(exercise.limits()),
                null,
                null);
    }

    /** @throws IllegalArgumentException if something is missing or out of its range */
    Exercise toExercise() {
        Map<String, List<Loss>> lost = new TreeMap<>();
        if (wrong != null) {
            lost.putAll(wrong.entrySet().stream()
                    .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().stream()
                            .map(LossText::toLoss)
                            .toList())));
        }
        Exercise exercise = new Exercise(
                new ExerciseId(required("id", id)),
                required("title", title),
                required("package", packageName),
                release == null ? DEFAULT_RELEASE : release,
                submit == null ? List.of("src/main/java/**/*.java") : submit,
                given == null ? List.of("src/given/java/**/*.java") : given,
                modules == null ? List.of() : modules,
                dependencies == null ? List.of() : dependencies,
                (limits == null ? new LimitsText(null, null, null) : limits).toLimits(),
                checks == null ? List.of() : checks.stream().map(CheckId::new).toList(),
                lost);
        Intake.requireGlobs(exercise.submit());
        return exercise;
    }

    private static String required(String key, @Nullable String value) {
        if (value == null) {
            throw new IllegalArgumentException("the key \"" + key + "\" is missing");
        }
        return value;
    }
}
