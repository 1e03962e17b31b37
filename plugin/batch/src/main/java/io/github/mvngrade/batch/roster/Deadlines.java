package io.github.mvngrade.batch.roster;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * When work is due, and what lateness costs.
 *
 * @param usual the deadline of every exercise that has none of its own; empty if only some have one
 * @param own deadlines of single exercises, by their ids
 * @param policy what lateness costs
 */
public record Deadlines(Optional<Instant> usual, Map<String, Instant> own, Policy policy) {
    /** None: nothing is ever late. */
    public static final Deadlines NONE = new Deadlines(
            Optional.empty(), Map.of(), new Policy(Duration.ZERO, BigDecimal.ZERO, BigDecimal.valueOf(100)));

    private static final Set<String> KEYS = Set.of("deadline", "exercises", "grace", "perDay", "most");
    private static final String EXAMPLE =
            "deadline: 2026-11-20T23:59+01:00, exercises: {pi-estimation: 2026-11-27T23:59+01:00}, grace: 15 min,"
                    + " perDay: 10, most: 50";

    /**
     * What lateness costs.
     *
     * @param grace so much later isn't late
     * @param perDay percent of the points earned, for each day that begins after the deadline
     * @param most percent at most
     */
    public record Policy(Duration grace, BigDecimal perDay, BigDecimal most) {}

    public Deadlines {
        own = Map.copyOf(own);
    }

    /**
     * Reads a file of YAML.
     *
     * @throws RosterException if it can't be read, or has something else than it may have
     */
    public static Deadlines read(Path file) throws RosterException {
        try {
            JsonNode root = new YAMLMapper().readTree(Files.readString(file));
            return of(root);
        } catch (NoSuchFileException e) {
            throw new RosterException(file + " isn't there", e);
        } catch (IOException | IllegalArgumentException e) {
            throw new RosterException(
                    file + " can't be read as deadlines: " + e.getMessage() + ". It must be like " + EXAMPLE, e);
        }
    }

    private static Deadlines of(JsonNode root) {
        if (!root.isObject()) {
            throw new IllegalArgumentException("it has no keys");
        }
        for (Iterator<String> keys = root.fieldNames(); keys.hasNext(); ) {
            String key = keys.next();
            if (!KEYS.contains(key)) {
                throw new IllegalArgumentException("it has the unknown key " + key);
            }
        }
        Map<String, Instant> own = new TreeMap<>();
        for (Map.Entry<String, JsonNode> exercise : root.path("exercises").properties()) {
            own.put(exercise.getKey(), Extension.moment(exercise.getValue().asText()));
        }
        Optional<Instant> usual = root.has("deadline")
                ? Optional.of(Extension.moment(root.path("deadline").asText()))
                : Optional.empty();
        if (usual.isEmpty() && own.isEmpty()) {
            throw new IllegalArgumentException("it has no deadline");
        }
        Duration grace = root.has("grace")
                ? Span.of(root.path("grace").asText())
                        .orElseThrow(() -> new IllegalArgumentException("grace must be like 15 min"))
                : Duration.ZERO;
        return new Deadlines(usual, own, new Policy(grace, percent(root, "perDay", "0"), percent(root, "most", "100")));
    }

    private static BigDecimal percent(JsonNode root, String key, String usual) {
        String text = root.has(key) ? root.path(key).asText() : usual;
        try {
            BigDecimal value = new BigDecimal(text);
            if (value.signum() >= 0 && value.compareTo(BigDecimal.valueOf(100)) <= 0) {
                return value;
            }
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(key + " must be a number of percent, but is " + text, e);
        }
        throw new IllegalArgumentException(key + " must be from 0 to 100 percent, but is " + text);
    }

    /** The deadline of an exercise for these people, of whom the one with the latest counts; empty if there is none. */
    public Optional<Instant> of(String exercise, Iterable<Person> people) {
        Optional<Instant> everybodys = Optional.ofNullable(own.get(exercise)).or(() -> usual);
        if (everybodys.isEmpty()) {
            return Optional.empty();
        }
        Instant latest = everybodys.get();
        for (Person person : people) {
            Instant theirs = person.terms()
                    .extension()
                    .map(extension -> extension.after(everybodys.get()))
                    .orElse(latest);
            latest = theirs.isAfter(latest) ? theirs : latest;
        }
        return Optional.of(latest);
    }

    /** The last moment that isn't late. */
    public Optional<Instant> lastMoment(String exercise, Iterable<Person> people) {
        return of(exercise, people).map(deadline -> deadline.plus(policy.grace()));
    }
}
