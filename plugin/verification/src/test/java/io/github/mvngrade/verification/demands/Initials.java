package io.github.mvngrade.verification.demands;

import io.github.mvngrade.verification.course.TestGrader;
import io.github.mvngrade.verification.course.WrittenExercise;
import java.nio.file.Path;
import java.util.Map;

/** A small exercise whose points have parts: one check of its own, one that needs a process, and one that is hidden. */
final class Initials {
    private static final String MAIN = "src/main/java/parallel/initials/Initials.java";

    private static final String YAML = """
            id: initials
            title: Initials
            package: parallel.initials
            limits: {perCheck: 30s}
            """;

    private static final String VISIBLE = """
            package parallel.initials.checks;

            import static org.junit.jupiter.api.Assertions.assertEquals;

            import io.github.mvngrade.checks.*;
            import org.junit.jupiter.api.*;
            import parallel.initials.Initials;

            public class InitialsChecks {
                @Test
                @Check(id = "names", points = "3", hint = "Look.", limit = "4s",
                        parts = {"two words", "one word", "no word"})
                @DisplayName("It finds the initials of names")
                public void names(Parts parts) {
                    parts.check("two words", () -> assertEquals("AL", Initials.of("Ada Lovelace"), "Two words"));
                    parts.check("one word", () -> assertEquals("P", Initials.of("Plato"), "One word"));
                    parts.check("no word", () -> {
                        assertEquals("A", Initials.of("Ada"), "It must work before anything else");
                        assertEquals("", Initials.of(""), "A name of no word has no initials");
                    });
                }

                @Test
                @Check(id = "after", points = "1", hint = "Look.", requires = "names")
                @DisplayName("It goes on")
                public void after() throws Exception {
                    assertEquals("GH", Initials.of("Grace Hopper"));
                }

                @Test
                @Check(id = "in-a-process", points = "2", hint = "Look.", parts = {"one", "another"})
                @Processes(atLeast = 1, jvms = false)
                @DisplayName("It asks a process")
                public void inAProcess(Parts parts) {
                    parts.check("one", () -> assertEquals("AL", Initials.of("Ada Lovelace"), "One"));
                    parts.check("another", () -> assertEquals("GH", Initials.of("Grace Hopper"), "Another"));
                }
            }
            """;

    private static final String HIDDEN = """
            package parallel.initials.checks;

            import static org.junit.jupiter.api.Assertions.assertEquals;

            import io.github.mvngrade.checks.*;
            import org.junit.jupiter.api.*;
            import parallel.initials.Initials;

            @Hidden
            public class HiddenChecks {
                @Test
                @Check(id = "odd", points = "1", hint = "Look.", parts = {"a secret name", "another secret"})
                @DisplayName("It finds odd initials")
                public void odd(Parts parts) {
                    parts.check("a secret name", () -> assertEquals("V", Initials.of("Voldemort")));
                    parts.check("another secret", () -> assertEquals("TR", Initials.of("Tom Riddle")));
                }
            }
            """;

    private Initials() {}

    /** The exercise with its packs. */
    static WrittenExercise exercise(Path folder, TestGrader grader) throws Exception {
        return WrittenExercise.of(
                folder,
                Map.of(
                        "exercise.yaml",
                        YAML,
                        MAIN,
                        source("return ofWords(name);"),
                        "src/test/java/parallel/initials/checks/InitialsChecks.java",
                        VISIBLE,
                        "src/test/java/parallel/initials/checks/HiddenChecks.java",
                        HIDDEN),
                grader.compiler());
    }

    /** A submission whose method is this. */
    static Path submission(Path folder, String body) throws Exception {
        WrittenExercise.write(folder.resolve(MAIN), source(body));
        return folder;
    }

    private static String source(String body) {
        return """
                package parallel.initials;

                public class Initials {
                    public static String of(String name) throws Exception {
                        %s
                    }

                    static String ofWords(String name) {
                        StringBuilder initials = new StringBuilder();
                        for (String word : name.split(" ")) {
                            initials.append(word.isEmpty() ? "" : word.substring(0, 1));
                        }
                        return initials.toString();
                    }
                }
                """.formatted(body);
    }
}
