package io.github.mvngrade.authoring.skeleton;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SkeletonTest {
    private static String skeleton(String text) {
        return Skeleton.of(new SourceText("F.java", text));
    }

    @Test
    void theSolutionGoesAndTheStubBecomesCode() {
        String solution = """
                package p;

                class F {
                    static long cached(int n) {
                        // BEGIN SOLUTION
                        if (n < 0) {
                            throw new IllegalArgumentException();
                        }
                        return n;
                        // END SOLUTION
                        // STUB: return 0;
                    }
                }
                """;
        assertThat(skeleton(solution)).isEqualTo("""
                        package p;

                        class F {
                            static long cached(int n) {
                                return 0;
                            }
                        }
                        """);
    }

    @Test
    void whatADroppedMemberLeavesBehindIsTidy() {
        String solution = """
                class F {
                    // BEGIN SOLUTION
                    private int a;
                    // END SOLUTION

                    int first;

                    // BEGIN SOLUTION
                    private int b;
                    // END SOLUTION

                    // BEGIN SOLUTION
                    private int c;
                    // END SOLUTION

                    int second;

                    // BEGIN SOLUTION
                    private int d;
                    // END SOLUTION

                }

                // BEGIN SOLUTION
                class G {}
                // END SOLUTION
                """;
        assertThat(skeleton(solution)).isEqualTo("""
                        class F {
                            int first;

                            int second;
                        }
                        """);
    }

    @Test
    void blankLinesThatNoMarkerLeftStay() {
        String solution = """
                class F {

                    String text = \"""
                        a


                        b\""";
                    // BEGIN SOLUTION
                    int a;
                    // END SOLUTION
                    int b;

                }
                """;
        assertThat(skeleton(solution)).isEqualTo("""
                        class F {

                            String text = \"""
                                a


                                b\""";
                            int b;

                        }
                        """);
    }

    @Test
    void importsThatOnlyTheSolutionNeedsGo() {
        String solution = """
                import static java.lang.Math.abs;
                import static java.lang.Math.max;

                import java.util.ArrayList;
                import java.util.List;
                import java.util.Map.Entry;
                import java.util.function.*; // all
                import java.util.Queue;

                /** Like {@link Queue}. */
                class F {
                    List<Long> all(int n) {
                        // BEGIN SOLUTION
                        Entry<Long, Long> e = null;
                        return new ArrayList<>(abs(n));
                        // END SOLUTION
                        // STUB: return List.of(max(0L, 0L));
                    }
                }
                """;
        assertThat(skeleton(solution)).isEqualTo("""
                        import static java.lang.Math.max;

                        import java.util.List;
                        import java.util.function.*; // all
                        import java.util.Queue;

                        /** Like {@link Queue}. */
                        class F {
                            List<Long> all(int n) {
                                return List.of(max(0L, 0L));
                            }
                        }
                        """);
    }

    @Test
    void anImportGroupThatGoesLeavesOneBlankLine() {
        String solution = """
                package p;

                import java.util.List;

                class F {
                    // BEGIN SOLUTION
                    List<String> l;
                    // END SOLUTION
                }
                """;
        assertThat(skeleton(solution)).isEqualTo("package p;\n\nclass F {\n}\n");
    }

    @Test
    void aPartOfALongerWordIsNoMention() {
        assertThat(skeleton("import java.util.List;\nclass F {\n// STUB: MyList l;\n}\n"))
                .isEqualTo("class F {\nMyList l;\n}\n");
    }

    @Test
    void aSourceWithoutMarkersStaysAsItIs() {
        String text = "import java.util.List;\r\n\r\n\r\nclass F {}";
        assertThat(skeleton(text)).isEqualTo(text);
        assertThat(skeleton("")).isEmpty();
    }

    @Test
    void aSourceThatIsAllSolutionIsEmpty() {
        assertThat(skeleton("// BEGIN SOLUTION\nclass F {}\n// END SOLUTION\n")).isEmpty();
    }

    @Test
    void carriageReturnsDontHideAMarker() {
        assertThat(skeleton("class F {\r\n  // BEGIN SOLUTION\r\n  int a;\r\n  // END SOLUTION  \r\n}\r\n"))
                .isEqualTo("class F {\n}\n");
    }

    @Test
    void anEndWithoutABeginIsNamedWithItsLine() {
        assertThatThrownBy(() -> skeleton("class F {\n// END SOLUTION\n}\n"))
                .isInstanceOf(MarkerException.class)
                .hasMessage(
                        "F.java:2: \"// END SOLUTION\" without \"// BEGIN SOLUTION\"; add it where the solution begins");
    }

    @Test
    void aBeginWithoutAnEndIsNamedWithItsLine() {
        assertThatThrownBy(() -> skeleton("class F {\n// BEGIN SOLUTION\n}\n"))
                .isInstanceOf(MarkerException.class)
                .hasMessage(
                        "F.java:2: \"// BEGIN SOLUTION\" has no \"// END SOLUTION\"; add it where the solution ends");
    }

    @Test
    void aNestedBeginIsNamedWithItsLine() {
        assertThatThrownBy(() -> skeleton("// BEGIN SOLUTION\nint a;\n// BEGIN SOLUTION\n// END SOLUTION\n"))
                .isInstanceOf(MarkerException.class)
                .hasMessage("F.java:3: \"// BEGIN SOLUTION\" within the solution part that begins in line 1;"
                        + " end that first");
    }

    @Test
    void aStubWithinASolutionIsNamedWithItsLine() {
        assertThatThrownBy(() -> skeleton("// BEGIN SOLUTION\n// STUB: return;\n// END SOLUTION\n"))
                .isInstanceOf(MarkerException.class)
                .hasMessageStartingWith("F.java:2: a stub within the solution part that begins in line 1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//BEGIN SOLUTION",
                "// begin solution",
                "int a; // BEGIN SOLUTION",
                "// END SOLUTION of a",
                "// STUB return 0;",
                "//STUB: return 0;",
                "// STUB:"
            })
    void aMisspeltMarkerIsNamedWithItsLine(String marker) {
        assertThatThrownBy(() -> skeleton("class F {\n    " + marker + "\n}\n"))
                .isInstanceOf(MarkerException.class)
                .hasMessageStartingWith("F.java:2: \"" + marker + "\" looks like a marker");
    }
}
