package io.github.mvngrade.engine.ending;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class LastDutyTest {
    /** Ends with duties of both kinds, and with one that it has dropped. */
    static final class Dutiful {
        private Dutiful() {}

        public static void main(String[] arguments) {
            CountDownLatch both = new CountDownLatch(2);
            LastDuty.of(
                    LastDuty.Kind.DELETE_FOLDER, () -> System.out.println("folder, ending: " + LastDuty.isEnding()));
            LastDuty.of(LastDuty.Kind.END_PROCESS, () -> meet(both));
            LastDuty.of(LastDuty.Kind.END_PROCESS, () -> meet(both));
            LastDuty dropped = LastDuty.of(LastDuty.Kind.END_PROCESS, () -> System.out.println("dropped"));
            System.out.println("in time: " + dropped.drop() + ", ending: " + LastDuty.isEnding());
            System.exit(0);
        }

        private static void meet(CountDownLatch both) {
            both.countDown();
            try {
                both.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            System.out.println("process");
        }
    }

    /** Takes on a duty, and drops another, while it ends. */
    static final class Late {
        private Late() {}

        public static void main(String[] arguments) {
            LastDuty early = LastDuty.of(LastDuty.Kind.DELETE_FOLDER, () -> System.out.println("early"));
            LastDuty.of(LastDuty.Kind.END_PROCESS, () -> {
                System.out.println("in time: " + early.drop());
                try {
                    LastDuty.of(LastDuty.Kind.DELETE_FOLDER, () -> System.out.println("late"));
                } catch (IllegalStateException e) {
                    System.out.println(e.getMessage());
                }
            });
        }
    }

    private static String printed(Class<?> program) throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        program.getName())
                .redirectErrorStream(true)
                .start();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    @Test
    void processesAreEndedSideBySideAndFoldersDeletedAfterwards() throws Exception {
        assertThat(printed(Dutiful.class).lines())
                .containsExactly("in time: true, ending: false", "process", "process", "folder, ending: true");
    }

    @Test
    void whoeverComesWhileTheJvmEndsIsToldSo() throws Exception {
        assertThat(printed(Late.class).lines()).containsExactly("in time: false", "this JVM is ending");
    }
}
