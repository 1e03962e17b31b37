package io.github.mvngrade.engine.pack;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.mvngrade.model.CheckId;
import io.github.mvngrade.model.Points;
import io.github.mvngrade.model.plan.Loss;
import io.github.mvngrade.model.plan.Loss.Range;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a wrong solution loses by one check, as an author writes it: {@code errors}, {@code errors: 1} or {@code errors: 0 to
 * 1}.
 *
 * @param check its id
 * @param points that are lost; none for the whole check
 */
record LossText(String check, @Nullable String points) {
    private static final Pattern RANGE = Pattern.compile("(\\S+)\\s+to\\s+(\\S+)");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static LossText whole(String check) {
        return new LossText(check, null);
    }

    /** @throws IllegalArgumentException if it isn't one check with its points */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static LossText some(Map<String, String> points) {
        if (points.size() != 1) {
            throw new IllegalArgumentException(
                    "a loss of points is a check and its points, like errors: 1, but is " + points);
        }
        Map.Entry<String, String> only = points.entrySet().iterator().next();
        return new LossText(only.getKey(), only.getValue());
    }

    /** @throws IllegalArgumentException if the points aren't a number, or the fewest and the most */
    Loss toLoss() {
        return new Loss(new CheckId(check), Optional.ofNullable(points).map(LossText::range));
    }

    private static Range range(String points) {
        Matcher range = RANGE.matcher(points);
        return range.matches()
                ? new Range(Points.of(range.group(1)), Points.of(range.group(2)))
                : Range.exactly(Points.of(points));
    }
}
