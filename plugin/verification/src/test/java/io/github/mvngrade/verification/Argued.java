package io.github.mvngrade.verification;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The places that a rule lets pass, each with its reason. An exception that nothing needs any more is a violation. */
public final class Argued {
    private final Map<String, String> reasons;

    private Argued(Map<String, String> reasons) {
        this.reasons = reasons;
    }

    /** A rule without exceptions. */
    public static Argued none() {
        return new Argued(Map.of());
    }

    /**
     * The same with one more exception.
     *
     * @param where equal to {@link Violation#where()}
     * @param reason one sentence
     * @throws IllegalArgumentException if the reason is shorter than three words, or the place stands there already
     */
    public Argued except(String where, String reason) {
        if (reason.strip().split("\\s+").length < 3) {
            throw new IllegalArgumentException("The exception " + where + " needs a reason, not \"" + reason + "\"");
        }
        Map<String, String> more = new LinkedHashMap<>(reasons);
        if (more.put(where, reason) != null) {
            throw new IllegalArgumentException("The exception " + where + " stands twice");
        }
        return new Argued(more);
    }

    /** The violations that aren't argued for, and one for each exception that no violation needs. */
    public List<Violation> remaining(List<Violation> found) {
        List<Violation> remaining = new ArrayList<>(found);
        remaining.removeIf(violation -> reasons.containsKey(violation.where()));
        reasons.keySet().stream()
                .filter(where ->
                        found.stream().noneMatch(violation -> violation.where().equals(where)))
                .map(where ->
                        new Violation(where, "is excepted from this rule but doesn't break it: remove the exception"))
                .forEach(remaining::add);
        return List.copyOf(remaining);
    }
}
