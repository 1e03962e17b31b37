package io.github.mvngrade.authoring.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mvngrade.authoring.TinyExercise;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HandedOutTest {
    private static final String ASSIGNMENT = """
        # twice

        2 points. Visible checks are in `src/test/java`; hidden ones are run at hand-in.

        | check | points | |
        |---|---|---|
        | `small`: of(n) is twice n \\| for small n | 1.5 | visible |
        | `edge`: of(n) is twice n at the edge | 0.5 | hidden |

        `edge` is run only when `small` has passed.

        The grader looks at your processes from outside, in the system's process table: what your program says \
        about them doesn't count, and threads aren't processes.

        Inputs are drawn from a seed, which the report shows.

        ## How to run
        You need a JDK 17 or newer (with its compiler, not only a Java runtime) and Maven 3.8.7 or newer; `mvn -v` shows \
        both. What grades is fetched or installed once, so be online the first time: in a clone of the whole course, run \
        the first command of its README; an exercise that is a repository of its own fetches it at its first grade.

        In the exercise's folder:

        | command | does |
        |---|---|
        | `mvn grade` | grades |
        | `mvn grade -Dgrade.check=small` | grades one check alone, with those that it requires |
        | `mvn grade -Dgrade.seed=42` | grades with the inputs of the grade that reported this seed |
        | `mvn test` | runs the visible checks, and doesn't look at processes. A check that takes longer than 3 seconds is stopped |

        In an IDE, open the folder as a Maven project, and run the classes in `src/test/java` as JUnit tests. There, stop a \
        check that doesn't end yourself.

        ### The report
        Open `target/grade/index.html` in a browser; the console says the same in short. *Fix this first* names the check \
        that costs the most. Under *Checks* each one says what was expected, what came instead, and what to look at, and \
        gives a hint.

        | mark | means |
        |---|---|
        | `[ok]` | passed: all its points |
        | `[~~]` | a part of its points |
        | `[--]` | failed: wrong, too slow, or ended by an exception or a time limit |
        | `[  ]` | not run: the sources don't compile, or a check that it requires has not passed |
        | `[//]` | left out because you asked for it |
        | `[??]` | this machine can't tell; the points are pending, not lost |
        | `[>>]` | hidden, decided at hand-in; not lost |

        A grade from which you left something out doesn't count: run `mvn grade` alone before you hand in.
        """;

    private static final CourseCoordinates COURSE = new CourseCoordinates("org.example", "7", "0.9", Optional.empty());

    @TempDir
    private Path folder;

    private TinyExercise exercise;

    @BeforeEach
    void writeTheExercise() throws IOException {
        exercise = TinyExercise.in(folder);
    }

    private SortedMap<String, String> handedOut() throws Exception {
        return new HandedOut(COURSE).exercise(exercise.folder(), exercise.authored());
    }

    @Test
    void aStudentGetsSkeletonGivenSourcesVisibleChecksPomAndText() throws Exception {
        SortedMap<String, String> files = handedOut();
        assertThat(files)
                .containsOnlyKeys(
                        ".gitignore",
                        ".mvn/README.md",
                        "README.md",
                        "pom.xml",
                        TinyExercise.GIVEN,
                        TinyExercise.SOLUTION,
                        TinyExercise.VISIBLE);
        assertThat(files.get(TinyExercise.SOLUTION))
                .contains("throw new UnsupportedOperationException(\"not built yet\");")
                .doesNotContain("multiplyExact");
    }

    @Test
    void anEditorsBackupOfTheSolutionOrOfAHiddenCheckIsNotHandedOut() throws Exception {
        for (String file : List.of(TinyExercise.SOLUTION, TinyExercise.HIDDEN)) {
            Path source = exercise.folder().root().resolve(file);
            Files.copy(source, source.resolveSibling(source.getFileName() + ".bak"));
        }
        assertThat(handedOut().keySet()).noneMatch(file -> file.endsWith(".bak"));
    }

    @Test
    void thePomNamesExercisePackAndVersions() throws Exception {
        assertThat(handedOut().get("pom.xml"))
                .contains("<groupId>org.example.course</groupId>\n  <artifactId>twice</artifactId>")
                .contains("<name>Twice &amp; again</name>")
                .contains("<exercise>twice</exercise>\n          <pack>org.example:twice:jar:checks:7</pack>")
                .contains("<artifactId>grade-maven-plugin</artifactId>\n        <version>0.9</version>")
                .contains("timeout.default = 3 s")
                .doesNotContain("{{", "@", "<repositories>");
    }

    @Test
    void aCheckWithALongerLimitIsNotCutByAPlainTest() throws Exception {
        Path visible = exercise.folder().root().resolve(TinyExercise.VISIBLE);
        exercise.write(
                TinyExercise.VISIBLE,
                Files.readString(visible).replace("hint = \"Add", "limit = \"45s\", hint = \"Add"));
        assertThat(handedOut())
                .hasEntrySatisfying("pom.xml", pom -> assertThat(pom).contains("timeout.default = 45 s"))
                .hasEntrySatisfying(
                        "README.md", text -> assertThat(text).contains("A check that takes longer than 45 seconds"));
    }

    @Test
    void whatASubmissionMayUseGoesIntoThePom() throws Exception {
        assertThat(handedOut().get("pom.xml"))
                .contains("<dependencies>\n    <dependency>\n      <groupId>io.github.mvngrade</groupId>");
        exercise.append("exercise.yaml", "dependencies: ['org.example:tally:1.0']\n");
        assertThat(handedOut().get("pom.xml")).contains("""
                  <dependencies>
                    <dependency>
                      <groupId>org.example</groupId>
                      <artifactId>tally</artifactId>
                      <version>1.0</version>
                    </dependency>
                    <dependency>
                      <groupId>io.github.mvngrade</groupId>
                """.indent(0));
    }

    @Test
    void aJarOfMvnGradeGoesIntoThePomWithThePluginsVersion() throws Exception {
        exercise.append("exercise.yaml", "dependencies: ['io.github.mvngrade:grade-given']\n");
        assertThat(handedOut().get("pom.xml")).contains("""
                    <dependency>
                      <groupId>io.github.mvngrade</groupId>
                      <artifactId>grade-given</artifactId>
                      <version>0.9</version>
                    </dependency>
                """.indent(0));
    }

    @Test
    void aRepositoryGoesIntoEveryPom() throws Exception {
        HandedOut published = new HandedOut(
                new CourseCoordinates("org.example", "7", "0.9", Optional.of("https://example.org/a?b&c")));
        String url = "<url>https://example.org/a?b&amp;c</url>";
        assertThat(published.exercise(exercise.folder(), exercise.authored()).get("pom.xml"))
                .containsSubsequence("<repositories>", url, "<pluginRepositories>", url, "<dependencies>");
        assertThat(published.around("A course", List.of("twice")).get("pom.xml"))
                .containsSubsequence("<modules>", "<repositories>", url, "<pluginRepositories>", url, "<build>");
    }

    /** A release is fetched once; of a snapshot, Maven asks for a newer one as often as the pom says. */
    @Test
    void aCorrectedPackIsLookedForEveryHourNotAtEachGrade() throws Exception {
        HandedOut published =
                new HandedOut(new CourseCoordinates("org.example", "7", "0.9", Optional.of("https://example.org")));
        String policy = "<updatePolicy>interval:60</updatePolicy>";
        for (String pom : List.of(
                published.exercise(exercise.folder(), exercise.authored()).get("pom.xml"),
                published.around("A course", List.of("twice")).get("pom.xml"))) {
            assertThat(pom)
                    .containsSubsequence(
                            "<repository>",
                            "<releases>",
                            policy,
                            "<snapshots>",
                            policy,
                            "</repository>",
                            "<pluginRepository>",
                            "<releases>",
                            policy,
                            "<snapshots>",
                            policy,
                            "</pluginRepository>");
        }
    }

    @Test
    void theFolderAroundGradesTheExercisesInTheirOrder() {
        assertThat(new HandedOut(COURSE)
                        .around("A & B", List.of("twice", "once"))
                        .get("pom.xml"))
                .contains("<name>A &amp; B</name>")
                .contains(
                        "  <modules>\n    <module>twice</module>\n    <module>once</module>\n  </modules>\n\n  <build>");
    }

    @Test
    void theTableNamesThePartsOfVisibleChecksAlone() throws Exception {
        for (String file : List.of(TinyExercise.VISIBLE, TinyExercise.HIDDEN)) {
            String text = Files.readString(exercise.folder().root().resolve(file));
            exercise.write(
                    file,
                    text.replace("hint =", "parts = {\"one | two\", \"another\"}, hint =")
                            .replaceAll(
                                    "public void (\\w+)\\(\\)",
                                    "public void $1(io.github.mvngrade.checks.Parts parts)"));
        }
        assertThat(handedOut().get("README.md"))
                .contains(
                        "| `small`: of(n) is twice n \\| for small n (0.75 each: one \\| two; another) | 1.5 | visible |")
                .contains("| `edge`: of(n) is twice n at the edge | 0.5 | hidden |");
    }

    @Test
    void theTextGetsTheTableOfTheChecks() throws Exception {
        assertThat(handedOut().get("README.md")).isEqualTo(ASSIGNMENT);
    }

    @Test
    void aLineOfTheSolutionInTheTextIsRefused() throws IOException {
        exercise.append("README.md", "Try\n    long doubled = Math.multiplyExact(2L, n);\n");
        assertThatThrownBy(this::handedOut)
                .isInstanceOf(CourseException.class)
                .hasMessageContaining("Students would get lines that aren't for them:")
                .hasMessageContaining("README.md:45: \"long doubled = Math.multiplyExact(2L, n);\" is a line of "
                        + TinyExercise.SOLUTION + ":6");
    }

    @Test
    void aLineOfAHiddenCheckInTheTextIsRefused() throws IOException {
        exercise.append("README.md", "Assertions.assertEquals(4_294_967_294L, Twice.of(Integer.MAX_VALUE));\n");
        assertThatThrownBy(this::handedOut)
                .isInstanceOf(CourseException.class)
                .hasMessageContaining("is a line of " + TinyExercise.HIDDEN + ":17, which students don't get");
    }

    @Test
    void aMissingTextIsAnErrorThatSaysWhatItIsFor() throws IOException {
        Files.delete(exercise.folder().root().resolve("README.md"));
        assertThatThrownBy(this::handedOut)
                .isInstanceOf(CourseException.class)
                .hasMessageContaining("it is the assignment's text");
    }

    @Test
    void markersThatDontPairAreAnErrorThatNamesFileAndLine() throws Exception {
        var authored = exercise.authored();
        exercise.append(TinyExercise.SOLUTION, "// END SOLUTION\n");
        assertThatThrownBy(() -> new HandedOut(COURSE).exercise(exercise.folder(), authored))
                .isInstanceOf(CourseException.class)
                .hasMessageContaining(TinyExercise.SOLUTION + ":12: \"// END SOLUTION\" without");
    }
}
