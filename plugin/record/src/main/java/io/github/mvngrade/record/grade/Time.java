package io.github.mvngrade.record.grade;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.mvngrade.record.json.Keys;
import java.time.Duration;

/**
 * A duration under two keys: in milliseconds for those who don't need more, and in nanoseconds where that says more.
 *
 * @param name what both begin with
 */
record Time(String name) {
    static final Time DURATION = new Time("duration");
    static final Time START = new Time("start");
    static final Time END = new Time("end");
    static final Time CPU = new Time("cpu");
    static final Time PREPARING = new Time("preparing");
    static final Time CHECKING = new Time("checking");
    static final Time COVERING = new Time("covering");
    static final Time MEASURING = new Time("measuring");

    /** @throws ArithmeticException if it takes more than 292 years */
    void put(ObjectNode json, Duration duration) {
        json.put(millis(), duration.toMillis());
        if (!duration.equals(Duration.ofMillis(duration.toMillis()))) {
            json.put(nanos(), duration.toNanos());
        }
    }

    Duration read(Keys keys) {
        long whole = keys.whole(millis());
        if (!keys.has(nanos())) {
            return Duration.ofMillis(whole);
        }
        Duration exact = Duration.ofNanos(keys.whole(nanos()));
        if (exact.toMillis() != whole) {
            throw keys.damaged(nanos(), "as many milliseconds as " + millis() + ", " + whole);
        }
        return exact;
    }

    private String millis() {
        return name + "Ms";
    }

    private String nanos() {
        return name + "Nanos";
    }
}
