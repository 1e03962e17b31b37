package io.github.mvngrade.warden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@EnabledOnOs({OS.LINUX, OS.MAC})
class SignalsTest {
    private static final int OWN_EXIT = 7;

    /** How signals are survived. */
    enum Way {
        BY_THE_JDK(Signals::outlive),
        BY_THE_SYSTEM(() -> Kernel.ofThisMachine().outliveSignals());

        private final Runnable outlive;

        Way(Runnable outlive) {
            this.outlive = outlive;
        }
    }

    /** A JVM that survives signals, in the way that its argument names, until it is told to end. */
    static final class Outliving {
        private Outliving() {}

        public static void main(String[] arguments) throws IOException {
            Way.valueOf(arguments[0]).outlive.run();
            System.out.println("ready");
            System.exit(System.in.read());
        }
    }

    @ParameterizedTest
    @EnumSource
    void signalsOfATerminalDontEndIt(Way way) throws Exception {
        Process outliving = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Outliving.class.getName(),
                        way.name())
                .start();
        try {
            assertThat(outliving.inputReader().readLine()).isEqualTo("ready");
            for (String signal : new String[] {"INT", "TERM", "HUP"}) {
                new ProcessBuilder("kill", "-" + signal, Long.toString(outliving.pid()))
                        .start()
                        .waitFor();
            }
            outliving.getOutputStream().write(OWN_EXIT);
            outliving.getOutputStream().flush();
            assertThat(outliving.waitFor()).as("its own exit value").isEqualTo(OWN_EXIT);
        } finally {
            outliving.destroyForcibly();
        }
    }
}
