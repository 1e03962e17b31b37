package io.github.mvngrade.engine.run;

import io.github.mvngrade.engine.pack.Pack;
import io.github.mvngrade.engine.pack.PackedCheck;
import io.github.mvngrade.model.CheckId;
import io.github.mvngrade.model.plan.Limits;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How long checks may take.
 *
 * @param perCheck each one that has no limit of its own
 * @param own the limits of those that have one, shorter or longer
 * @param total all of them together
 */
public record TimeLimits(Duration perCheck, Map<CheckId, Duration> own, Duration total) {
    public TimeLimits {
        own = Map.copyOf(own);
    }

    /** The limits of an exercise whose checks have none of their own. */
    public static TimeLimits of(Limits limits) {
        return new TimeLimits(limits.perCheck(), Map.of(), limits.total());
    }

    /** The limits of all checks of a pack. */
    public static TimeLimits of(Pack pack) {
        Limits limits = pack.exercise().limits();
        Map<CheckId, Duration> own = pack.checks().stream()
                .filter(check -> check.limit().isPresent())
                .collect(Collectors.toMap((PackedCheck check) -> check.plan().id(), check -> check.limit()
                        .orElseThrow()));
        return new TimeLimits(limits.perCheck(), own, limits.total());
    }

    /** How long this check may take. */
    public Duration of(CheckId check) {
        return own.getOrDefault(check, perCheck);
    }

    /** The same for each check, and another time for all together. */
    TimeLimits within(Duration left) {
        return new TimeLimits(perCheck, own, left);
    }
}
