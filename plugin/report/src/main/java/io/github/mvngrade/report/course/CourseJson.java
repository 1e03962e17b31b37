package io.github.mvngrade.report.course;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.mvngrade.model.grade.Grade.Scope;
import io.github.mvngrade.model.grade.Score;
import io.github.mvngrade.report.json.GradeJson;
import io.github.mvngrade.report.json.GradeSummary;
import io.github.mvngrade.report.json.Json;
import java.nio.file.Path;
import java.util.List;

/**
 * The document over all exercises; its schema is the resource {@value #SCHEMA_RESOURCE}.
 *
 * <p>An exercise that isn't graded, or whose grade is damaged, has no outcome and no points. Neither it nor one on which
 * the grader itself failed is in the totals.
 */
public final class CourseJson {
    public static final String SCHEMA = "mvngrade/course/v1";
    public static final String SCHEMA_RESOURCE = "/schema/mvngrade-course-v1.schema.json";
    public static final String FILE_NAME = "course.json";

    private CourseJson() {}

    static String render(Path courseFolder, String title, List<Standing> standings) {
        ObjectNode json = Json.object().put("schema", SCHEMA).put("title", title);
        GradeJson.putScore(json, total(standings));
        ArrayNode exercises = json.putArray("exercises");
        standings.forEach(standing -> exercises.add(exercise(courseFolder, standing)));
        return Json.text(json);
    }

    static Score total(List<Standing> standings) {
        return standings.stream().flatMap(standing -> standing.score().stream()).reduce(Score.NOTHING, Score::plus);
    }

    private static ObjectNode exercise(Path courseFolder, Standing standing) {
        String id = standing.grade()
                .map(GradeSummary::exercise)
                .orElse(standing.entry().name());
        ObjectNode json = Json.object().put("exercise", id).put("title", standing.title());
        standing.grade().ifPresent(grade -> {
            json.put("outcome", grade.outcome().name());
            GradeJson.putScore(json, grade.score());
            json.put("partial", grade.scope() == Scope.PARTIAL);
        });
        standing.report(courseFolder).ifPresent(link -> json.put("report", link));
        standing.problem().ifPresent(problem -> json.put("problem", problem));
        return json;
    }
}
