package io.github.mvngrade.engine.run;

import io.github.mvngrade.model.protocol.Failure;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The parts of the running check, as its subject reports them: each starts once and ends once, before the next starts. */
final class ReportedParts {
    private final List<String> names;
    private final Map<String, PartSeen> seen = new LinkedHashMap<>();

    /** @param names of the check's parts */
    ReportedParts(List<String> names) {
        this.names = List.copyOf(names);
    }

    /** Whether this part may start now; then it has. */
    boolean start(String part) {
        boolean may =
                names.contains(part) && !seen.containsKey(part) && running().isEmpty();
        if (may) {
            seen.put(part, new PartSeen(part, PartSeen.State.RUNNING, Optional.empty()));
        }
        return may;
    }

    /** Whether this part may pass now; then it has. */
    boolean pass(String part) {
        return end(new PartSeen(part, PartSeen.State.PASSED, Optional.empty()));
    }

    /** Whether this part may fail now; then it has. */
    boolean fail(String part, Failure failure) {
        return end(new PartSeen(part, PartSeen.State.FAILED, Optional.of(failure)));
    }

    private boolean end(PartSeen part) {
        boolean may = running().filter(part.name()::equals).isPresent();
        if (may) {
            seen.put(part.name(), part);
        }
        return may;
    }

    private Optional<String> running() {
        return seen.values().stream()
                .filter(part -> part.state() == PartSeen.State.RUNNING)
                .map(PartSeen::name)
                .findFirst();
    }

    /** Whether all of them passed, as they did if the check has none. */
    boolean allPassed() {
        return names.stream().allMatch(this::passed);
    }

    private boolean passed(String part) {
        PartSeen found = seen.get(part);
        return found != null && found.state() == PartSeen.State.PASSED;
    }

    /** Whether the check can end for no other reason than that some are missing. */
    boolean someMissing() {
        return !allPassed() && running().isEmpty();
    }

    /** Those that were tried, in their order. */
    List<PartSeen> all() {
        return new ArrayList<>(seen.values());
    }
}
