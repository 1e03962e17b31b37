package io.github.mvngrade.engine.isolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mvngrade.engine.warden.Bubblewrap;
import io.github.mvngrade.engine.warden.Fence;
import io.github.mvngrade.engine.warden.GroupLimits;
import io.github.mvngrade.model.Isolation;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

class FencesTest {
    private static final Optional<String> BROKEN = Optional.of("it is broken");

    private static final Bubblewrap BUBBLEWRAP = new Bubblewrap(Path.of("/usr/bin/bwrap"));

    private static final GroupLimits LIMITS = new GroupLimits(List.of(Path.of("/group")), 1 << 30, 100);

    /** A machine without bubblewrap, whose trials fail where a fence needs what it lacks. */
    private static Fences machine(String user, boolean landlock, boolean users) {
        return new Fences(
                user,
                Optional.empty(),
                LIMITS,
                fence -> fence.landlock() && !landlock || fence.user().isPresent() && !users
                        ? BROKEN
                        : Optional.empty());
    }

    @Test
    void theStrongestThatWorksIsChosen() throws Exception {
        Fences.Chosen strong = machine("ada", true, false).at(Optional.empty());
        assertThat(strong.level()).isEqualTo(Isolation.L1);
        assertThat(strong.fence().landlock()).isTrue();
        assertThat(strong.fence().user()).isEmpty();
        assertThat(strong.lacking()).isEmpty();
        Fences.Chosen weak = machine("ada", false, false).at(Optional.empty());
        assertThat(weak).isEqualTo(new Fences.Chosen(Isolation.L0, Fence.NONE, BROKEN));
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void rootsSubmissionsNeverRunAsRootUnlessThatIsAskedFor() throws Exception {
        assertThat(machine("root", true, true).at(Optional.empty()).fence().user())
                .isPresent();
        Fences.Chosen weak = machine("root", false, true).at(Optional.empty());
        assertThat(weak.level()).isEqualTo(Isolation.L0);
        assertThat(weak.fence().user().getAsInt()).isBetween(50_000, 59_999);
        assertThatThrownBy(() -> machine("root", true, false).at(Optional.empty()))
                .isInstanceOf(IsolationException.class)
                .hasMessage("Submissions would run as root here, since no user of their own can be had: it is broken."
                        + " Grade as another user, or say -Dgrade.isolation=L0 if that is what you want");
        assertThat(machine("root", true, true).at(Optional.of(Isolation.L0)).fence())
                .isEqualTo(Fence.NONE);
    }

    /** A machine with bubblewrap, on which namespaces can be made or not. */
    private static Fences withBubblewrap(Optional<String> flaw) {
        return new Fences(
                "ada",
                Optional.of(BUBBLEWRAP),
                LIMITS,
                fence -> fence.namespaces().isPresent() ? flaw : Optional.empty());
    }

    @Test
    void namespacesAreMadeWhereTheyAreAskedFor() throws Exception {
        assertThat(withBubblewrap(Optional.empty()).at(Optional.of(Isolation.L2)))
                .isEqualTo(new Fences.Chosen(
                        Isolation.L2,
                        new Fence(true, OptionalInt.empty(), Optional.of(BUBBLEWRAP), Optional.empty()),
                        Optional.empty()));
        assertThat(withBubblewrap(Optional.empty()).at(Optional.empty()).level())
                .isEqualTo(Isolation.L1);
        assertThat(withBubblewrap(Optional.empty())
                        .at(Optional.of(Isolation.L2))
                        .fence()
                        .limits())
                .isEmpty();
        assertThatThrownBy(() -> withBubblewrap(BROKEN).at(Optional.of(Isolation.L2)))
                .isInstanceOf(IsolationException.class)
                .hasMessage(
                        "Submissions can't be fenced in at L2 here: it is broken. Use -Dgrade.isolation=auto for the"
                                + " level that this machine has by default");
        assertThatThrownBy(() -> machine("ada", true, true).at(Optional.of(Isolation.L2)))
                .isInstanceOf(IsolationException.class)
                .hasMessageContaining("apt install bubblewrap");
    }

    @Test
    void limitsAreSetWhereTheyAreAskedFor() throws Exception {
        Fences.Chosen chosen = withBubblewrap(Optional.empty()).at(Optional.of(Isolation.L3));
        assertThat(chosen.level()).isEqualTo(Isolation.L3);
        assertThat(chosen.fence().limits()).hasValue(LIMITS);
        assertThat(chosen.fence().namespaces()).hasValue(BUBBLEWRAP);
        assertThatThrownBy(() -> withBubblewrap(BROKEN).at(Optional.of(Isolation.L3)))
                .isInstanceOf(IsolationException.class)
                .hasMessageStartingWith("Submissions can't be fenced in at L3 here: it is broken.");
    }

    @Test
    void aLevelThatIsAskedForIsReachedOrRefused() throws Exception {
        assertThat(machine("ada", true, true).at(Optional.of(Isolation.L1)).level())
                .isEqualTo(Isolation.L1);
        assertThatThrownBy(() -> machine("ada", false, true).at(Optional.of(Isolation.L1)))
                .isInstanceOf(IsolationException.class)
                .hasMessageStartingWith("Submissions can't be fenced in at L1 here: it is broken.");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void eachRunHasAnotherUser() throws Exception {
        Fence fence = machine("root", true, true).at(Optional.empty()).fence();
        assertThat(fence.afresh()).isNotEqualTo(fence);
        assertThat(Fence.NONE.afresh()).isEqualTo(Fence.NONE);
        assertThat(Files.getAttribute(Path.of("/proc/self"), "unix:uid"))
                .isNotEqualTo(fence.user().getAsInt());
    }
}
