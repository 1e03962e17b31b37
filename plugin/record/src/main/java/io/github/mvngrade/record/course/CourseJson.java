package io.github.mvngrade.record.course;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.mvngrade.model.Outcome;
import io.github.mvngrade.model.grade.Grade.Scope;
import io.github.mvngrade.record.grade.ScoreJson;
import io.github.mvngrade.record.json.Json;
import io.github.mvngrade.record.json.Keys;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The document of a whole course, both ways; its schema is the resource {@value #SCHEMA_RESOURCE}.
 *
 * <p>An exercise that isn't graded, or whose grade is damaged, has no outcome and no points. Neither such an exercise nor
 * one on which the grader itself failed is in the totals.
 */
public final class CourseJson {
    public static final String SCHEMA = "mvngrade/course/v1";
    public static final String SCHEMA_RESOURCE = "/schema/mvngrade-course-v1.schema.json";
    public static final String FILE_NAME = "course.json";

    private CourseJson() {}

    /** The document, as text. */
    public static String render(CourseState course) {
        ObjectNode json = Json.object().put("schema", SCHEMA).put("title", course.title());
        ScoreJson.put(json, course.total());
        ArrayNode exercises = json.putArray("exercises");
        course.exercises().forEach(exercise -> exercises.add(exercise(exercise)));
        return Json.text(json);
    }

    /**
     * Reads a document back; unknown keys are ignored.
     *
     * @throws IOException if the file can't be read, isn't a document of this version, or is damaged; then the message says
     *     which key is damaged, and what it must be
     */
    public static CourseState read(Path file) throws IOException {
        return Json.read(file, CourseJson::of);
    }

    private static ObjectNode exercise(ExerciseState exercise) {
        ObjectNode json = Json.object().put("exercise", exercise.exercise()).put("title", exercise.title());
        exercise.result().ifPresent(result -> {
            json.put("outcome", result.outcome().name());
            ScoreJson.put(json, result.score());
            json.put("partial", result.scope() == Scope.PARTIAL);
        });
        exercise.report().ifPresent(link -> json.put("report", link));
        exercise.problem().ifPresent(problem -> json.put("problem", problem));
        return json;
    }

    private static CourseState of(Keys keys) {
        keys.requireSchema(SCHEMA);
        CourseState course = new CourseState(
                keys.text("title"),
                keys.objects("exercises").stream().map(CourseJson::exercise).toList());
        ScoreJson.require(keys, course.total());
        return course;
    }

    private static ExerciseState exercise(Keys keys) {
        return new ExerciseState(
                keys.text("exercise"),
                keys.text("title"),
                keys.has("outcome") ? Optional.of(result(keys)) : Optional.empty(),
                keys.ifAny("report", Keys::text),
                keys.ifAny("problem", Keys::text));
    }

    private static ExerciseState.Result result(Keys keys) {
        return new ExerciseState.Result(
                keys.constant("outcome", Outcome.class),
                ScoreJson.read(keys),
                keys.flag("partial") ? Scope.PARTIAL : Scope.COMPLETE);
    }
}
