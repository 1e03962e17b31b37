package io.github.mvngrade.engine.isolation;

import io.github.mvngrade.engine.image.RuntimeImage;
import io.github.mvngrade.engine.warden.Bubblewrap;
import io.github.mvngrade.engine.warden.Fence;
import io.github.mvngrade.engine.warden.GroupLimits;
import io.github.mvngrade.engine.warden.WardenKit;
import io.github.mvngrade.model.Isolation;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** The fences that this machine has. Each is tried once in the life of this JVM. */
public final class Fences {
    private static final Map<Trial, Optional<String>> FLAWS = new ConcurrentHashMap<>();
    private static final String ROOT = "root";

    private final String user;
    private final Optional<Bubblewrap> bubblewrap;
    private final GroupLimits limits;
    private final Function<Fence, Optional<String>> flaws;

    /** What was tried: fences with another user of their own are alike. */
    private record Trial(
            WardenKit kit,
            RuntimeImage image,
            boolean landlock,
            boolean ownUser,
            Optional<Bubblewrap> namespaces,
            Optional<GroupLimits> limits) {}

    /**
     * @param user name of the grader's
     * @param bubblewrap what makes namespaces, if it is installed
     * @param limits what each warden and its subject may use, where limits are asked for
     * @param flaws says why a fence can't be had, or nothing
     */
    public Fences(
            String user, Optional<Bubblewrap> bubblewrap, GroupLimits limits, Function<Fence, Optional<String>> flaws) {
        this.user = user;
        this.bubblewrap = bubblewrap;
        this.limits = limits;
        this.flaws = flaws;
    }

    /**
     * Those of this machine.
     *
     * @param kit what wardens are made of
     * @param image that submissions run on
     */
    public static Fences ofThisMachine(WardenKit kit, RuntimeImage image) {
        return new Fences(
                System.getProperty("user.name", ""),
                Bubblewrap.ofThisMachine(),
                MachineLimits.ofThisMachine(),
                fence -> {
                    Trial trial = new Trial(
                            kit, image, fence.landlock(), fence.user().isPresent(), fence.namespaces(), fence.limits());
                    Optional<String> flaw = FLAWS.computeIfAbsent(trial, any -> new FenceTrial(kit, image).flaw(fence));
                    if (Thread.currentThread().isInterrupted()) {
                        // What was broken off says nothing about the machine.
                        FLAWS.remove(trial);
                    }
                    return flaw;
                });
    }

    /**
     * A fence.
     *
     * @param level that it reaches
     * @param lacking why a stronger one can't be had, in a few words; empty if none was tried or lacking
     */
    public record Chosen(Isolation level, Fence fence, Optional<String> lacking) {}

    /**
     * The fence for a level.
     *
     * @param wanted any; empty for the stronger of L0 and L1 that this machine has, in which root is nobody's user
     * @throws IsolationException if it can't be had
     */
    public Chosen at(Optional<Isolation> wanted) throws IsolationException {
        if (wanted.equals(Optional.of(Isolation.L0))) {
            return new Chosen(Isolation.L0, Fence.NONE, Optional.empty());
        }
        OptionalInt own = user.equals(ROOT) ? OptionalInt.of(0) : OptionalInt.empty();
        Fence strong = new Fence(true, own, Optional.empty(), Optional.empty()).afresh();
        if (wanted.isPresent() && wanted.get().compareTo(Isolation.L2) >= 0) {
            return closed(strong, wanted.get());
        }
        Optional<String> flaw = flaws.apply(strong);
        if (flaw.isEmpty()) {
            return new Chosen(Isolation.L1, strong, Optional.empty());
        }
        if (wanted.isPresent()) {
            throw refusal(wanted.get(), flaw.get());
        }
        return withoutLandlock(strong, flaw.get());
    }

    private Chosen closed(Fence strong, Isolation wanted) throws IsolationException {
        if (bubblewrap.isEmpty()) {
            throw refusal(wanted, "bubblewrap isn't installed (on Debian: apt install bubblewrap)");
        }
        Fence walled = strong.with(bubblewrap.get());
        Fence closed = wanted == Isolation.L3 ? walled.with(limits) : walled;
        Optional<String> flaw = flaws.apply(closed);
        if (flaw.isPresent()) {
            throw refusal(wanted, flaw.get());
        }
        return new Chosen(wanted, closed, Optional.empty());
    }

    private static IsolationException refusal(Isolation wanted, String flaw) {
        return new IsolationException("Submissions can't be fenced in at " + wanted + " here: " + flaw
                + ". Use -Dgrade.isolation=auto for the level that this machine has by default");
    }

    private Chosen withoutLandlock(Fence strong, String lacking) throws IsolationException {
        Fence weak = new Fence(false, strong.user(), Optional.empty(), Optional.empty());
        if (weak.equals(Fence.NONE)) {
            return new Chosen(Isolation.L0, weak, Optional.of(lacking));
        }
        Optional<String> flaw = flaws.apply(weak);
        if (flaw.isPresent()) {
            throw new IsolationException("Submissions would run as root here, since no user of their own can be had: "
                    + flaw.get() + ". Grade as another user, or say -Dgrade.isolation=L0 if that is what you want");
        }
        return new Chosen(Isolation.L0, weak, Optional.of(lacking));
    }
}
