package io.github.mvngrade.engine.doctor;

import io.github.mvngrade.engine.image.Programs;
import io.github.mvngrade.model.Isolation;
import java.io.IOException;
import java.nio.file.Path;

/**
 * How strongly submissions are fenced in.
 *
 * @param level the strongest one that exists and works here
 * @param system name of the operating system
 * @param user whom submissions run as
 * @param temporary the system's folder for temporary files, where a warden unpacks its native library
 */
record IsolationProbe(Isolation level, String system, String user, Path temporary) implements Probe {
    static IsolationProbe ofThisMachine() {
        return new IsolationProbe(
                Isolation.L0,
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
        if (system.startsWith("Linux") && !allowsPrograms()) {
            return Diagnosis.limited(
                    name(),
                    level + ", but processes whose parent has ended can't be followed: the temporary folder "
                            + temporary + " doesn't allow programs to be run (noexec)",
                    "name another folder for temporary files: export MAVEN_OPTS=-Djava.io.tmpdir=FOLDER");
        }
        String processes = system.startsWith("Linux") ? "" : "; orphaned processes are adopted on Linux only";
        String found = level + " (own runtime, bounded time and memory), as user " + user + processes;
        return Diagnosis.limited(
                name(),
                found,
                user.equals("root")
                        ? "don't grade strangers' work as root: a submission can read and write what its user can"
                        : "grade strangers' work under a user of its own: a submission can read what its user can");
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
