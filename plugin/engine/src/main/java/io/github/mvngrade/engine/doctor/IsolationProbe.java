package io.github.mvngrade.engine.doctor;

import io.github.mvngrade.engine.image.Programs;
import io.github.mvngrade.engine.isolation.Fences;
import io.github.mvngrade.engine.isolation.IsolationException;
import io.github.mvngrade.model.Isolation;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * How strongly submissions are fenced in.
 *
 * @param fences that are tried; empty if nothing can be tried
 * @param wanted the level that is asked for; empty for the default
 * @param system name of the operating system
 * @param user the grader's
 * @param temporary the system's folder for temporary files, where a warden unpacks its native library
 */
record IsolationProbe(Optional<Fences> fences, Optional<Isolation> wanted, String system, String user, Path temporary)
        implements Probe {
    private static final Map<Isolation, String> ADDED = Map.of(
            Isolation.L2, ", and so is the network",
            Isolation.L3, ", and so is the network; memory and processes are limited");

    private static final Map<Isolation, String> UPWARDS = Map.of(
            Isolation.L1, "; -Dgrade.isolation=L2 with bubblewrap closes the network, too",
            Isolation.L2, "; -Dgrade.isolation=L3 as root limits memory and processes, too");

    static IsolationProbe ofThisMachine(LinkedImage image) {
        return new IsolationProbe(
                image.orNone()
                        .map(its -> Fences.ofThisMachine(image.installation().warden(), its)),
                image.installation().isolation(),
                System.getProperty("os.name", ""),
                System.getProperty("user.name", ""),
                Path.of(System.getProperty("java.io.tmpdir", "")));
    }

    @Override
    public String name() {
        return "isolation";
    }

    @Override
    public Diagnosis examine() {
        boolean linux = system.startsWith("Linux");
        if (linux && !allowsPrograms()) {
            return Diagnosis.limited(
                    name(),
                    Isolation.L0 + ", but processes whose parent has ended can't be followed: the temporary folder "
                            + temporary + " doesn't allow programs to be run (noexec)",
                    "name another folder for temporary files: export MAVEN_OPTS=-Djava.io.tmpdir=FOLDER");
        }
        if (fences.isEmpty()) {
            return Diagnosis.unknown(
                    name(), "can't be tried without a runtime image", "see to the runtime image first");
        }
        try {
            return found(fences.get().at(wanted), linux);
        } catch (IsolationException e) {
            return Diagnosis.missing(name(), "nothing is graded: " + e.getMessage(), "see docs/isolation.md");
        }
    }

    private Diagnosis found(Fences.Chosen chosen, boolean linux) {
        String whom = chosen.fence().user().isPresent() ? "each as a user of its own" : "as user " + user;
        if (chosen.level().compareTo(Isolation.L0) > 0) {
            return Diagnosis.ok(
                    name(),
                    chosen.level()
                            + " (own runtime, bounded time and memory; files and processes of others are out of reach"
                            + ADDED.getOrDefault(chosen.level(), "") + "), " + whom
                            + UPWARDS.getOrDefault(chosen.level(), ""));
        }
        String processes = linux ? "" : "; orphaned processes are adopted on Linux only";
        String lacking = chosen.lacking().map(flaw -> "; no L1: " + flaw).orElse("");
        return Diagnosis.limited(
                name(),
                "L0 (own runtime, bounded time and memory), " + whom + processes + lacking,
                advice(chosen, linux));
    }

    private String advice(Fences.Chosen chosen, boolean linux) {
        if (chosen.lacking().isEmpty()) {
            return "grade strangers' work with -Dgrade.isolation=auto, which is L1 where it works, or under a user of its"
                    + " own: at L0 a submission can read what its user can";
        }
        String upwards = linux ? "L1 needs a Linux with Landlock (5.13 or newer): " : "L1 needs Linux: ";
        return upwards + "until then, grade strangers' work under a user of its own, since a submission can read what"
                + " its user can";
    }

    /** If it can't be tried, that isn't reported here: other probes write files, too. */
    private boolean allowsPrograms() {
        try {
            return Programs.canRunIn(temporary);
        } catch (IOException e) {
            return true;
        }
    }
}
