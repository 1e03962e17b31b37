package io.github.mvngrade.engine.doctor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mvngrade.engine.doctor.Diagnosis.State;
import io.github.mvngrade.engine.toolchain.Installation;
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

    private record Scripted(String name, Callable<Diagnosis> script) implements Probe {
        @Override
        public Diagnosis examine() throws Exception {
            return script.call();
        }
    }

    private static Probe probe(String name, Callable<Diagnosis> script) {
        return new Scripted(name, script);
    }

    @Test
    void aProbeThatThrowsIsADiagnosisAndNotAnEnd() throws InterruptedException {
        List<Diagnosis> diagnoses = new Doctor(List.of(
                        probe("a", () -> {
                            throw new IOException("/proc is a picture");
                        }),
                        probe("b", () -> {
                            throw new UnsatisfiedLinkError();
                        }),
                        probe("c", () -> Diagnosis.ok("c", "well"))))
                .examine();
        assertThat(diagnoses).extracting(Diagnosis::state).containsExactly(State.UNKNOWN, State.UNKNOWN, State.OK);
        assertThat(diagnoses.get(0).found()).isEqualTo("couldn't be found out: /proc is a picture");
        assertThat(diagnoses.get(1).found()).isEqualTo("couldn't be found out: java.lang.UnsatisfiedLinkError");
    }

    @Test
    void anInterruptIsNoDiagnosis() {
        Doctor doctor = new Doctor(List.of(probe("a", () -> {
            throw new InterruptedException("stop");
        })));
        assertThatThrownBy(doctor::examine).isInstanceOf(InterruptedException.class);
    }

    @Test
    void aFolderThatIsNoJdkLacksAllToolsAndNothingIsRun() throws Exception {
        Path cache = Files.createFile(folder.resolve("a file"));
        Installation broken = new Installation(folder, cache, List.of(), WardenKit.on(folder, List.of()), "1");
        List<Diagnosis> diagnoses =
                Doctor.of(broken, Optional.empty(), words -> {}).examine();
        assertThat(diagnoses)
                .filteredOn(diagnosis -> diagnosis.state() == State.MISSING)
                .extracting(Diagnosis::name)
                .containsExactly("compiler", "runtime image");
        assertThat(diagnoses)
                .filteredOn(diagnosis -> List.of("fast start", "noise").contains(diagnosis.name()))
                .extracting(Diagnosis::state)
                .containsOnly(State.UNKNOWN);
        assertThat(diagnoses).extracting(Diagnosis::name).contains("memory", "cores", "CPU quota", "isolation");
    }

    @Test
    void adviceIsGivenExactlyOnWhatIsNotWell() {
        assertThatThrownBy(() -> new Diagnosis("a", State.OK, "well", "do it"))
                .hasMessageContaining("advice exactly if");
        assertThatThrownBy(() -> Diagnosis.limited("a", "so so", " ")).hasMessageContaining("so so");
        assertThatThrownBy(() -> Diagnosis.ok("a", "")).hasMessageContaining("OK");
    }
}
