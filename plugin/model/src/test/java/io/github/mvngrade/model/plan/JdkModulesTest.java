package io.github.mvngrade.model.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class JdkModulesTest {
    @Test
    void anExerciseMayAskForModulesOfTheJdk() {
        assertThatNoException().isThrownBy(() -> JdkModules.requireAllowed("java.desktop"));
        assertThatNoException().isThrownBy(() -> JdkModules.requireAllowed("jdk.httpserver"));
    }

    @Test
    void whatOpensTheGradersProcessIsRefused() {
        for (String module : List.of("jdk.unsupported", "jdk.attach", "java.instrument", "jdk.management")) {
            assertThatThrownBy(() -> JdkModules.requireAllowed(module))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageStartingWith("the module " + module + " can't be asked for: with it a submission could");
        }
        assertThat(JdkModules.forbiddenAmong(List.of("java.base", "java.instrument", "jdk.jfr")))
                .containsExactly("java.instrument", "jdk.jfr");
    }

    @Test
    void whatIsNoModuleOfTheJdkIsRefused() {
        for (String module : List.of("", "desktop", "org.junit.jupiter.api", "java.desktop,java.sql", "java")) {
            assertThatThrownBy(() -> JdkModules.requireAllowed(module))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageEndingWith("but one of them is \"" + module + '"');
        }
    }
}
