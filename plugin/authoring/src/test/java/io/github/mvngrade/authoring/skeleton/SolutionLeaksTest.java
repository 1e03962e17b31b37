package io.github.mvngrade.authoring.skeleton;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SolutionLeaksTest {
    private static final SourceText SOLUTION = new SourceText("S.java", """
            class S {
                long m(int n) {
                    // BEGIN SOLUTION
                    long result = memo.computeIfAbsent(n, this::slow);
                    n++;
                    return result;
                    // END SOLUTION
                    // STUB: return Integer.MIN_VALUE;
                }
                long other() {
                    return result;
                }
            }
            """);

    private static List<String> leaks(String studentText) {
        return new SolutionLeaks(List.of(SOLUTION), List.of())
                .in(List.of(new SourceText("README.md", studentText))).stream()
                        .map(SolutionLeaks.Leak::toString)
                        .toList();
    }

    @Test
    void aLineOfTheSolutionIsFoundWithBothPlaces() {
        assertThat(leaks("# Text\n  long result =  memo.computeIfAbsent(n, this::slow);\n"))
                .containsExactly(
                        "README.md:2: \"long result = memo.computeIfAbsent(n, this::slow);\" is a line of S.java:4,"
                                + " which students don't get");
    }

    @Test
    void aLineThatIsCommentedOutIsFound() {
        assertThat(leaks("// long result = memo.computeIfAbsent(n, this::slow);"))
                .hasSize(1);
        assertThat(leaks(" * long result = memo.computeIfAbsent(n, this::slow);"))
                .hasSize(1);
    }

    @Test
    void shortLinesAndLinesThatStandOutsideTheMarkersDontCount() {
        assertThat(leaks("n++;\nreturn result;\nreturn Integer.MIN_VALUE;\n}\n\n"))
                .isEmpty();
    }

    @Test
    void linesOfGivenSourcesDontCount() {
        SourceText given = new SourceText("Given.java", "long result = memo.computeIfAbsent(n, this::slow);");
        assertThat(new SolutionLeaks(List.of(SOLUTION, given), List.of()).in(List.of(given)))
                .isEmpty();
    }

    @Test
    void aLineOfAHiddenCheckIsFoundUnlessAVisibleSourceHasItToo() {
        SourceText hidden = new SourceText("H.java", "import java.util.List;\n    assertEquals(7, secret(3));\n");
        SourceText visible = new SourceText("V.java", "import java.util.List;");
        SolutionLeaks leaks = new SolutionLeaks(List.of(SOLUTION, visible), List.of(hidden));
        assertThat(leaks.in(List.of(
                        visible,
                        new SourceText("README.md", "import java.util.List;\n// assertEquals(7, secret(3));"))))
                .extracting(SolutionLeaks.Leak::toString)
                .containsExactly(
                        "README.md:2: \"assertEquals(7, secret(3));\" is a line of H.java:2, which students don't get");
    }

    @Test
    void theSkeletonItselfHasNoLeak() {
        SourceText skeleton = new SourceText("S.java", Skeleton.of(SOLUTION));
        assertThat(new SolutionLeaks(List.of(SOLUTION), List.of()).in(List.of(skeleton)))
                .isEmpty();
        assertThat(new SolutionLeaks(List.of(SOLUTION), List.of()).in(List.of(SOLUTION)))
                .hasSize(1);
    }
}
