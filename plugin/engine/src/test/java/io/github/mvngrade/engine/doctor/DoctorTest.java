package io.github.mvngrade.engine.doctor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mvngrade.engine.doctor.Finding.State;
import io.github.mvngrade.engine.warden.WardenKit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DoctorTest {
    @TempDir
    private Path folder;

    private record Scripted(String name, Callable<Finding> script) implements Probe {
        @Override
        public Finding examine() throws Exception {
            return script.call();
        }
    }

    private static Probe probe(String name, Callable<Finding> script) {
        return new Scripted(name, script);
    }

    @Test
    void aProbeThatThrowsIsAFindingAndNotAnEnd() throws InterruptedException {
        List<Finding> findings = new Doctor(List.of(
                        probe("a", () -> {
                            throw new IOException("/proc is a picture");
                        }),
                        probe("b", () -> {
                            throw new UnsatisfiedLinkError();
                        }),
                        probe("c", () -> Finding.ok("c", "well"))))
                .examine();
        assertThat(findings).extracting(Finding::state).containsExactly(State.UNKNOWN, State.UNKNOWN, State.OK);
        assertThat(findings.get(0).found()).isEqualTo("couldn't be found out: /proc is a picture");
        assertThat(findings.get(1).found()).isEqualTo("couldn't be found out: java.lang.UnsatisfiedLinkError");
    }

    @Test
    void anInterruptIsNoFinding() {
        Doctor doctor = new Doctor(List.of(probe("a", () -> {
            throw new InterruptedException("stop");
        })));
        assertThatThrownBy(doctor::examine).isInstanceOf(InterruptedException.class);
    }

    @Test
    void aFolderThatIsNoJdkLacksAllToolsAndNothingIsRun() throws Exception {
        Path cache = Files.createFile(folder.resolve("a file"));
        Installation broken = new Installation(folder, cache, List.of(), WardenKit.on(folder, List.of()));
        List<Finding> findings =
                Doctor.of(broken, Optional.empty(), words -> {}).examine();
        assertThat(findings)
                .filteredOn(finding -> finding.state() == State.MISSING)
                .extracting(Finding::name)
                .containsExactly("compiler", "jlink", "runtime image");
        assertThat(findings)
                .filteredOn(finding -> List.of("fast start", "noise").contains(finding.name()))
                .extracting(Finding::state)
                .containsOnly(State.UNKNOWN);
        assertThat(findings).extracting(Finding::name).contains("memory", "cores", "CPU quota", "isolation");
    }

    @Test
    void adviceIsGivenExactlyOnWhatIsNotWell() {
        assertThatThrownBy(() -> new Finding("a", State.OK, "well", "do it")).hasMessageContaining("advice exactly if");
        assertThatThrownBy(() -> Finding.limited("a", "so so", " ")).hasMessageContaining("so so");
        assertThatThrownBy(() -> Finding.ok("a", "")).hasMessageContaining("OK");
    }
}
