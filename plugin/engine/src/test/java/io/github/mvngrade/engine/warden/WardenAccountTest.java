package io.github.mvngrade.engine.warden;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mvngrade.model.accounting.KernelAccount;
import io.github.mvngrade.model.accounting.KernelAccount.Terms;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Shells that count, on one processor, as the kernel accounts for them. */
@EnabledOnOs(value = OS.LINUX, disabledReason = "other systems account for no threads")
class WardenAccountTest {
    /** Takes several looks, also on a machine that is four times as fast as one on which it takes half a second. */
    private static final String LOOP = "{ i=0; while [ $i -lt 600000 ]; do i=$((i+1)); done; }";

    @TempDir
    private Path folder;

    private Warden start(String script) throws IOException {
        List<Path> classPath = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .toList();
        WardenKit kit = WardenKit.on(Path.of(System.getProperty("java.home")), classPath);
        Guarded guarded = new Guarded(
                List.of("/bin/sh", "-c", script),
                Map.of("PATH", System.getenv("PATH")),
                folder,
                List.of(0),
                Guarded.Ground.NONE);
        return Warden.start(kit, guarded, folder.resolve("w"));
    }

    /** An account of what a script does. How long that takes by the clock depends on what else runs, so no test asks. */
    private KernelAccount run(String script) throws Exception {
        Path go = folder.resolve("go");
        assertThat(new ProcessBuilder("mkfifo", go.toString()).start().waitFor())
                .isZero();
        try (Warden warden = start("echo ready; read go <" + go + "; " + script + "; echo done; sleep 60")) {
            BufferedReader said = new BufferedReader(new InputStreamReader(warden.output()));
            assertThat(said.readLine()).isEqualTo("ready");
            warden.account(2);
            Files.writeString(go, "go\n");
            assertThat(said.readLine()).isEqualTo("done");
            KernelAccount account = warden.accounted().orElseThrow();
            assertThat(warden.accounted()).as("nobody asked for another").isEmpty();
            return account;
        }
    }

    @Test
    void twoLoopsOnOneProcessorWouldTakeHalfTheTimeOnTwo() throws Exception {
        KernelAccount account = run(LOOP + " & " + LOOP + " & wait");
        assertThat(account.terms()).isEqualTo(Terms.EQUAL);
        assertThat(account.freeSeconds()).isBetween(.4 * account.cpuSeconds(), .8 * account.cpuSeconds());
        assertThat(account.longestSeconds()).isLessThan(.7 * account.cpuSeconds());
    }

    @Test
    void oneLoopWouldTakeAsLongAsItUsesItsProcessor() throws Exception {
        KernelAccount account = run(LOOP);
        assertThat(account.freeSeconds()).isGreaterThan(.8 * account.cpuSeconds());
        assertThat(account.longestSeconds()).isGreaterThan(.8 * account.cpuSeconds());
    }

    @Test
    void aLoopOfLowPriorityIsOnTermsOfItsOwn() throws Exception {
        KernelAccount account = run("nice -n 5 /bin/sh -c '" + LOOP + "' & " + LOOP + " & wait");
        assertThat(account.terms()).isEqualTo(Terms.OWN);
    }
}
