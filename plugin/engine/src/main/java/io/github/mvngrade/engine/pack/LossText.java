package io.github.mvngrade.engine.pack;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.mvngrade.model.CheckId;
import io.github.mvngrade.model.Points;
import io.github.mvngrade.model.plan.Loss;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a wrong solution loses by one check, as an author writes it: {@code errors}, or {@code errors: 1}.
 *
 * @param check its id
 * @param points that are lost; none for the whole check
 */
record LossText(String check, @Nullable String points) {
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

    Loss toLoss() {
        return new Loss(new CheckId(check), Optional.ofNullable(points).map(Points::of));
    }
}
