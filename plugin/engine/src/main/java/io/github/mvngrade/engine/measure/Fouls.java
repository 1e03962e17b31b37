package io.github.mvngrade.engine.measure;

import io.github.mvngrade.engine.speedup.Foul;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * Counts fouls. A busy machine can make an honest turn look foul: an answer that was held up on its way, a compiler that had
 * fallen behind. So some are forgiven: whoever commits them in at most half of the turns loses just these blocks.
 */
final class Fouls {
    private static final int FORGIVEN = 3;

    private final Map<Foul, Integer> counts = new EnumMap<>(Foul.class);
    private int turns;

    /** A turn is over. */
    void count(Optional<Foul> foul) {
        turns++;
        foul.ifPresent(found -> counts.merge(found, 1, Integer::sum));
    }

    /** The foul that was committed more than three times, and in more than half of the turns. */
    Optional<Foul> tooMany() {
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() > FORGIVEN && 2 * entry.getValue() > turns)
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
