package io.github.mvngrade.engine.doctor;

import io.github.mvngrade.model.Isolation;

/**
 * How strongly submissions are fenced in.
 *
 * @param level the strongest that is built and works here
 * @param system name of the operating system
 * @param user whom submissions run as
 */
record IsolationProbe(Isolation level, String system, String user) implements Probe {
    static IsolationProbe ofThisMachine() {
        return new IsolationProbe(Isolation.L0, System.getProperty("os.name", ""), System.getProperty("user.name", ""));
    }

    @Override
    public String name() {
        return "isolation";
    }

    @Override
    public Finding examine() {
        String processes = system.startsWith("Linux") ? "" : "; orphaned processes are adopted on Linux only";
        String found = level + " (own runtime, bounded time and memory), as user " + user + processes;
        return Finding.limited(
                name(),
                found,
                user.equals("root")
                        ? "don't grade strangers' work as root: a submission can read and write what its user can"
                        : "grade strangers' work under a user of its own: a submission can read what its user can");
    }
}
