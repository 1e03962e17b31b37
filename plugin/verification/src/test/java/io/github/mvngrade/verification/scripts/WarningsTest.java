package io.github.mvngrade.verification.scripts;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mvngrade.verification.tools.RequiresTool;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code .ci/warnings}, by small logs. */
@RequiresTool("bash")
class WarningsTest {
    private static final Script WARNINGS = Script.named("warnings");
    private static final String ARGUED = """
            [INFO] Scanning for projects...
            [WARNING] Could not transfer metadata /.meta/prefixes.txt from/to central (https://x.y/): HTTP Status: 403
            WARNING: A terminally deprecated method in sun.misc.Unsafe has been called
            """;

    @TempDir
    private Path folder;

    private Script.Ending run(String log) throws Exception {
        return WARNINGS.run(folder, Files.writeString(folder.resolve("build.log"), log));
    }

    @Test
    void whatIsArguedForPasses() throws Exception {
        assertThat(run(ARGUED)).isEqualTo(new Script.Ending(0, ""));
    }

    @Test
    void anythingElseIsShownWithItsLine() throws Exception {
        Script.Ending ending = run(ARGUED + "[WARNING] The expression ${plugin} is deprecated\n");
        assertThat(ending.code()).isEqualTo(1);
        assertThat(ending.output())
                .contains("build.log:4:[WARNING] The expression ${plugin} is deprecated")
                .contains("give a reason in .ci/argued-warnings")
                .doesNotContain("prefixes.txt");
    }

    @Test
    void aWarningOfTheJdkIsOneToo() throws Exception {
        String unsafe = "WARNING: sun.misc.Unsafe::allocateMemory has been called by a.b.Ours (file:/a/b.jar)\n";
        assertThat(run(unsafe).code()).isEqualTo(1);
    }

    @Test
    void aLogThatIsNotThereIsAnError() throws Exception {
        Script.Ending ending = WARNINGS.run(folder, "nothing.log");
        assertThat(ending).isEqualTo(new Script.Ending(2, "There is no log nothing.log\n"));
    }

    @Test
    void anExceptionWithoutAReasonIsAnError() throws Exception {
        Path copy = Files.copy(WARNINGS.file(), folder.resolve("warnings"));
        Files.writeString(folder.resolve("argued-warnings"), "# Remark\n\nis deprecated\n");
        Path log = Files.writeString(folder.resolve("build.log"), "[WARNING] it is deprecated\n");
        Script.Ending ending = new Script(copy).run(folder, log);
        assertThat(ending.output()).contains("is deprecated").contains("and a reason; the above isn't");
        assertThat(ending.code()).isEqualTo(2);
    }

    @Test
    void anExpressionThatCannotBeReadIsAnError() throws Exception {
        Path copy = Files.copy(WARNINGS.file(), folder.resolve("warnings"));
        Files.writeString(folder.resolve("argued-warnings"), "is (deprecated -- nobody closes this one\n");
        Path log = Files.writeString(folder.resolve("build.log"), "[WARNING] it is deprecated\n");
        assertThat(new Script(copy).run(folder, log).code()).isEqualTo(2);
    }
}
