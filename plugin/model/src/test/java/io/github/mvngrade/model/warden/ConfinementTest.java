package io.github.mvngrade.model.warden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class ConfinementTest {
    private static final Confinement STRICT = new Confinement(
            true,
            List.of(
                    new Reach(Reach.Access.READ, Path.of("/usr")),
                    new Reach(Reach.Access.WRITE, Path.of("/tmp/a = b --"))),
            OptionalInt.of(50_017));

    private static Confinement passedOn(Confinement confinement) {
        List<String> words = new ArrayList<>(confinement.arguments());
        words.addAll(List.of("fence", "user=1", "--", "program"));
        assertThat(words.subList(confinement.length(), words.size())).first().isEqualTo("fence");
        return Confinement.of(words);
    }

    @Test
    void aWardenReadsWhatTheGraderWrote() {
        assertThat(passedOn(STRICT)).isEqualTo(STRICT);
        assertThat(passedOn(Confinement.NONE)).isEqualTo(Confinement.NONE);
        Confinement nothing = new Confinement(true, List.of(), OptionalInt.empty());
        assertThat(passedOn(nothing)).isEqualTo(nothing);
    }

    @Test
    void whatIsNoConfinementIsRefused() {
        assertThatThrownBy(() -> Confinement.of(List.of("fence"))).hasMessage("A confinement must end with --");
        assertThatThrownBy(() -> Confinement.of(List.of("java", "--")))
                .hasMessage("\"java\" is no part of a confinement");
        assertThatThrownBy(() -> Confinement.of(List.of("SHARE=/tmp", "--")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Reach(Reach.Access.READ, Path.of("usr")))
                .hasMessage("What a process may reach must be an absolute path, not usr");
    }
}
