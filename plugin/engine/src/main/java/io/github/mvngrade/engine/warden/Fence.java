package io.github.mvngrade.engine.warden;

import io.github.mvngrade.engine.intake.RunFolder;
import io.github.mvngrade.model.warden.Confinement;
import io.github.mvngrade.model.warden.Reach;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * What wardens keep their subjects within.
 *
 * @param landlock whether subjects reach only what a {@link Guarded} names, and what every program needs of the system
 * @param user whom subjects run as, by the system's number; empty for the grader's own user
 * @param namespaces what gives wardens and their subjects namespaces of their own; empty for none
 * @param limits what a warden and its subject may use of the machine; empty for no limits but those of their JVMs
 */
public record Fence(boolean landlock, OptionalInt user, Optional<Bubblewrap> namespaces, Optional<GroupLimits> limits) {
    /** No fence: subjects reach what the grader's user does. */
    public static final Fence NONE = new Fence(false, OptionalInt.empty(), Optional.empty(), Optional.empty());

    /** Programs, libraries and settings of the system, and what the kernel tells of itself and of processes. */
    private static final List<Path> SYSTEM = Stream.of(
                    "/usr",
                    "/bin",
                    "/sbin",
                    "/lib",
                    "/lib32",
                    "/lib64",
                    "/libx32",
                    "/etc",
                    // Often links to where the system keeps what changes, and without them no host has an address.
                    "/etc/resolv.conf",
                    "/etc/hosts",
                    "/etc/nsswitch.conf",
                    "/nix/store",
                    "/gnu/store",
                    "/proc",
                    "/sys",
                    "/dev/random",
                    "/dev/urandom")
            .map(Path::of)
            .toList();

    private static final List<Path> DEVICES =
            Stream.of("/dev/null", "/dev/zero", "/dev/full").map(Path::of).toList();

    /** The same with namespaces. */
    public Fence with(Bubblewrap bubblewrap) {
        return new Fence(landlock, user, Optional.of(bubblewrap), limits);
    }

    /** The same with limits. */
    public Fence with(GroupLimits some) {
        return new Fence(landlock, user, namespaces, Optional.of(some));
    }

    /** The same with another user, if there is one, that nobody else runs as. */
    public Fence afresh() {
        return user.isEmpty() ? this : new Fence(landlock, OptionalInt.of(OwnUser.free()), namespaces, limits);
    }

    /**
     * A fresh folder for a run within it.
     *
     * @throws IOException if there is no place for one; the message says why
     */
    public RunFolder runFolder() throws IOException {
        return user.isPresent() ? RunFolder.createForOthers() : RunFolder.create();
    }

    /**
     * Gives the user of its own what a subject needs of a run's folder; does nothing without one.
     *
     * @param run the folder of a run
     * @param readable files and folders that it reads
     * @throws IOException if that can't be done
     */
    public void admit(Path run, List<Path> readable) throws IOException {
        if (user.isPresent()) {
            RunFolder.admit(run, readable, user.getAsInt());
        }
    }

    /**
     * A control group for a warden; without limits, none.
     *
     * @throws IOException if it can't be made
     */
    OwnGroup group() throws IOException {
        return limits.isPresent() ? limits.get().make() : OwnGroup.NONE;
    }

    /**
     * How a warden confines this.
     *
     * @param javaHome the JDK that the warden runs on
     */
    Confinement around(Guarded guarded, Path javaHome) {
        if (!landlock) {
            return new Confinement(false, List.of(), user);
        }
        List<Reach> reaches = new ArrayList<>();
        SYSTEM.forEach(path -> reaches.add(new Reach(Reach.Access.READ, path)));
        // A JDK starts every process by this program of its own.
        reaches.add(new Reach(Reach.Access.READ, javaHome.resolve("lib").resolve("jspawnhelper")));
        guarded.ground().readable().forEach(path -> reaches.add(new Reach(Reach.Access.READ, path)));
        DEVICES.forEach(path -> reaches.add(new Reach(Reach.Access.WRITE, path)));
        guarded.ground().writable().forEach(path -> reaches.add(new Reach(Reach.Access.WRITE, path)));
        return new Confinement(true, reaches, user);
    }
}
