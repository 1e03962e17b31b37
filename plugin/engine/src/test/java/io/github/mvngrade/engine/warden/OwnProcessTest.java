package io.github.mvngrade.engine.warden;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OwnProcessTest {
    @Test
    void aProcessHasNothingOfTheGradersEnvironmentButWhereProgramsAre() {
        assertThat(System.getenv()).as("this test has something to leave out").hasSizeGreaterThan(2);
        assertThat(OwnProcess.of(List.of("java")).environment())
                .containsEntry("LC_ALL", "C.UTF-8")
                .containsEntry("TZ", "UTC")
                .hasSizeLessThanOrEqualTo(6)
                .doesNotContainKeys(
                        "JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS", "CLASSPATH", "JAVA_OPTIONS", "HOME");
    }

    @Test
    void anEnvironmentThatIsGivenIsTheWholeOne() {
        assertThat(OwnProcess.of(List.of("java"), Map.of("A", "b")).environment())
                .isEqualTo(Map.of("A", "b"));
    }
}
